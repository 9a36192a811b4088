import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#lib/domain/access/actor.ts";
import { type Begin, inOperations } from "#lib/server/database/in-operation.ts";
import { inPublic } from "#lib/server/database/in-public.ts";
import { loadFigures } from "#lib/server/public/load-figures.ts";
import { loadGroup } from "#lib/server/public/load-group.ts";
import { completeFigures } from "#lib/server/publication/complete-figures.ts";
import { approveReport } from "#lib/server/reports/approve-report.ts";
import { loadReport } from "#lib/server/reports/load-report.ts";
import { publishReports } from "#lib/server/reports/publish-reports.ts";
import { startCorrection } from "#lib/server/reports/start-correction.ts";
import { submitReport } from "#lib/server/reports/submit-report.ts";
import { query, queryOne } from "#tests/site/site-database.ts";
import { beginReport } from "./begin-report.ts";
import { foundJurisdiction, type Jurisdiction } from "./found-jurisdiction.ts";
import "./next-cache.ts";

let place: Jurisdiction;
let officer: Actor;
let reviewer: Actor;
let id: string;
const YEAR = 2030;
const FIRST = new Date("2031-01-20T03:00:00Z");
/** 00:30 of the next day in China. */
const SECOND = new Date("2031-03-01T16:30:00Z");

async function publish(at: Date): Promise<void> {
  const { revision } = await loadReport(officer, id);
  const { submission } = await submitReport(officer, id, { revision }, at);
  await approveReport(reviewer, id, { submission, note: "" }, at);
  const { refused } = await publishReports(reviewer, [id], at);
  expect(refused).toEqual([]);
}

const versionOn = async (asOf: string | null) =>
  await inPublic(async (tx) => {
    const wanted = { slugs: [place.slugs.department], from: YEAR, to: YEAR, asOf };
    return (await loadFigures(tx, wanted)).map(({ number }) => number);
  });

beforeAll(async () => {
  place = await foundJurisdiction();
  officer = await place.engage("officer", "department");
  reviewer = await place.engage("reviewer", "district_office");
  id = await beginReport(place, officer, { body: "department", year: YEAR });
  await publish(FIRST);
  await startCorrection(officer, id, { reason: "更正一处笔误" }, SECOND);
  await publish(SECOND);
});

describe("figures as of a day", () => {
  it("are of the version in force on the evening of that day in China", async () => {
    expect(await versionOn(null)).toEqual([2]);
    expect(await versionOn("2031-01-19")).toEqual([]);
    expect(await versionOn("2031-01-20")).toEqual([1]);
    expect(await versionOn("2031-03-01")).toEqual([1]);
    expect(await versionOn("2031-03-02")).toEqual([2]);
  });
});

describe("figures of an older installation", () => {
  it("are computed at the start where there are none, and again where a measure is made of other cells", async () => {
    const kept = async () =>
      await queryOne<{ n: number; amounts: unknown }>(
        "SELECT count(*) OVER ()::int AS n, amounts FROM report_figures WHERE report_id = $1 ORDER BY number DESC",
        [id],
      );
    const before = await kept();
    await query("DELETE FROM report_figures WHERE report_id = $1 AND number = 1", [id]);
    await query("UPDATE report_figures SET definition = 'older', amounts = '{}' WHERE report_id = $1", [id]);
    expect(await inOperations(completeFigures)).toBe(2);
    expect(await kept()).toEqual(before);
    expect(await inOperations(completeFigures)).toBe(0);
  });

  it("go on where they were broken off, and what was computed by then stays", async () => {
    await query("UPDATE report_figures SET definition = 'older', amounts = '{}' WHERE report_id = $1", [id]);
    const left = async () =>
      (
        await queryOne<{ n: number }>(
          "SELECT count(*)::int AS n FROM report_figures WHERE report_id = $1 AND definition = 'older'",
          [id],
        )
      )?.n;
    const once = (begin: Begin): Begin => {
      let begun = 0;
      return async (work) => {
        begun += 1;
        if (begun > 1) throw new Error("broken off");
        return await begin(work);
      };
    };
    await expect(inOperations((begin) => completeFigures(once(begin), 1))).rejects.toThrow("broken off");
    expect(await left()).toBe(1);
    expect(await inOperations((begin) => completeFigures(begin, 1))).toBe(1);
    expect(await versionOn(null)).toEqual([2]);
    expect(await versionOn("2031-01-20")).toEqual([1]);
  });
});

describe("a group", () => {
  it("holds the bodies of one kind in an area, and nobody else", async () => {
    const group = await inPublic(
      async (tx) => await loadGroup(tx, { area: place.slugs.district, class: "departments" }),
    );
    expect(group?.members.map(({ slug, principal }) => [slug, principal])).toContainEqual([
      place.slugs.department,
      "own_organ",
    ]);
    expect(group?.members.some(({ kind }) => kind !== "department")).toBe(false);
    const none = await inPublic(async (tx) => await loadGroup(tx, { area: "nowhere", class: "cities" }));
    expect(none).toBeNull();
  });
});
