import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#lib/domain/access/actor.ts";
import { countDifferences } from "#lib/domain/differences/report-difference.ts";
import { differenceCsv, differenceJson } from "#lib/exchange/export/difference-files.ts";
import { differenceAt } from "#lib/server/public/difference-at.ts";
import { loadDifference } from "#lib/server/public/load-difference.ts";
import { loadReport } from "#lib/server/reports/load-report.ts";
import { startCorrection } from "#lib/server/reports/start-correction.ts";
import { query } from "#tests/site/site-database.ts";
import { beginReport, soundContent } from "./begin-report.ts";
import { foundJurisdiction, type Jurisdiction } from "./found-jurisdiction.ts";
import "./next-cache.ts";
import { publishReport } from "./publish-report.ts";

let place: Jurisdiction;
let officer: Actor;
let reviewer: Actor;
let slug: string;

beforeAll(async () => {
  place = await foundJurisdiction();
  officer = await place.engage("officer", "department");
  reviewer = await place.engage("reviewer", "district_office");
  slug = place.slugs.department;
  const id = await beginReport(place, officer, { body: "department", year: 2025 });
  await publishReport({ officer, reviewer }, id);
  await startCorrection(officer, id, { reason: "更正第五部分的表述" });
  const { content } = await loadReport(officer, id);
  const texts = { ...content.texts, s5: `${content.texts.s5 ?? ""}更正后补充说明。` };
  await query("UPDATE drafts SET content = $2, revision = revision + 1 WHERE report_id = $1", [
    id,
    JSON.stringify({ ...content, texts }),
  ]);
  await publishReport({ officer, reviewer }, id);
  const next = { ...soundContent("测试department", 2026, 8), title: content.title.replace("2025", "2026") };
  await publishReport(
    { officer, reviewer },
    await beginReport(place, officer, { body: "department", year: 2026, content: next }),
  );
});

const versions = async (asOf: string | null = null) =>
  await loadDifference({ slug, year: 2025, span: { scope: null, from: 1, to: 2 }, asOf });

describe("two versions of a report", () => {
  it("show the words that came, the reason given, and no figure that did not change", async () => {
    const difference = await versions();
    expect(difference?.reasons).toEqual([{ number: 2, reason: "更正第五部分的表述" }]);
    if (difference === null) return;
    expect(countDifferences(difference)).toMatchObject({ changed: 0, notComparable: 0, texts: 1 });
    const changed = difference.texts
      .find(({ key }) => key === "s5")
      ?.parts.filter(({ kind }) => kind !== "same");
    expect(changed).toEqual([{ kind: "added", text: "更正后补充说明。" }]);
    expect(difference.path).toBe(`/o/${slug}/2025/diff/1..2`);
  });

  it("were not both there on a day before", async () => {
    expect(await versions("2020-01-01")).toBeNull();
  });

  it("are not there for a version that nobody published, or a body nobody knows", async () => {
    expect(
      await loadDifference({ slug, year: 2025, span: { scope: null, from: 1, to: 9 }, asOf: null }),
    ).toBeNull();
    expect(
      await loadDifference({ slug: "nobody", year: 2025, span: { scope: null, from: 1, to: 2 }, asOf: null }),
    ).toBeNull();
  });
});

describe("two years of a body", () => {
  it("are set side by side cell by cell, and page, CSV and JSON say the same", async () => {
    const difference = await loadDifference({
      slug,
      year: null,
      span: { scope: null, from: 2025, to: 2026 },
      asOf: null,
    });
    if (difference === null) throw new Error("no difference");
    const { changed, same } = countDifferences(difference);
    expect(changed).toBeGreaterThan(0);
    const at = { locale: "zh-Hans", origin: "https://x.example" } as const;
    const csv = differenceCsv(difference, at).trim().split("\r\n");
    expect(csv).toHaveLength(difference.cells.length + 1);
    const json = JSON.parse(differenceJson(difference, at));
    expect(json.counts).toMatchObject({ changed, same });
    const pair = difference.cells.find(({ after }) => after[0]?.cell.key === "t3.granted.total");
    const inJson = json.cells.find(
      (one: { after: { cell: string }[] }) => one.after[0]?.cell === "t3.granted.total",
    );
    expect(inJson.change).toBe(pair?.change);
    expect(csv.find((line) => line.includes(",t3.granted.total,"))).toContain(`,${pair?.change ?? ""},`);
    expect(json.page).toBe(`https://x.example/o/${slug}/diff/2025..2026`);
  });
});

describe("the address of a difference", () => {
  it("is one: the other way round, or with a scope that goes without saying, leads to it", async () => {
    expect(await differenceAt(slug, "2025", "2..1", "live")).toEqual({
      movedTo: `/o/${slug}/2025/diff/1..2`,
    });
    expect(await differenceAt(slug, null, "own-organ-2025..2026", "live")).toEqual({
      movedTo: `/o/${slug}/diff/2025..2026`,
    });
    expect((await differenceAt(slug, null, "2025..2026", "live"))?.movedTo).toBeNull();
  });

  it.each([
    ["2025", "1..1", "live"],
    ["2025", "1..2", "2999-01-01"],
    ["2025", "1..2", "yesterday"],
    ["20x5", "1..2", "live"],
    ["2025", "a..b", "live"],
  ])("is not %s/%s at %s", async (year, span, at) => {
    expect(await differenceAt(slug, year, span, at)).toBeNull();
  });
});
