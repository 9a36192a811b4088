import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#lib/domain/access/actor.ts";
import { explainedCells } from "#lib/domain/footnotes/cell-remark.ts";
import { Conflict, Forbidden, Malformed, NotFound, Refused } from "#lib/domain/refusal.ts";
import type { Finding } from "#lib/domain/rules/types.ts";
import { readViewAddress } from "#lib/domain/views/address/read-view-address.ts";
import { inPublic } from "#lib/server/database/in-public.ts";
import { tenantScope } from "#lib/server/database/tenant-scope.ts";
import { decideFootnote } from "#lib/server/footnotes/decide-footnote.ts";
import { loadFootnoteQueue } from "#lib/server/footnotes/load-footnote-queue.ts";
import { loadReportFootnotes } from "#lib/server/footnotes/load-report-footnotes.ts";
import { proposeFootnote } from "#lib/server/footnotes/propose-footnote.ts";
import { withdrawFootnote } from "#lib/server/footnotes/withdraw-footnote.ts";
import { answerCall } from "#lib/server/public/api/answer-call.ts";
import { loadFootnotes } from "#lib/server/public/load-footnotes.ts";
import { loadRemarks } from "#lib/server/public/load-remarks.ts";
import { loadView } from "#lib/server/public/views/load-view.ts";
import { query } from "#tests/site/site-database.ts";
import { asApp } from "./as-app.ts";
import { beginReport } from "./begin-report.ts";
import { foundJurisdiction, type Jurisdiction } from "./found-jurisdiction.ts";
import "./next-cache.ts";
import { publishReport } from "./publish-report.ts";
import { renewedTags } from "./renewed-tags.ts";

process.env.NEXTAUTH_URL ??= "http://localhost:3000";
process.env.API_REQUESTS_PER_MINUTE = "0";

const renewals = async () => await renewedTags(place.id);
const CELL = { place: "cell:t3.granted.total", text: "本年受理一批集中申请。" };

let place: Jurisdiction;
let officer: Actor;
let signatory: Actor;
let reviewer: Actor;
let stranger: Actor;
let year = 2030;

beforeAll(async () => {
  place = await foundJurisdiction();
  officer = await place.engage("officer", "department");
  signatory = await place.engage("signatory", "department");
  reviewer = await place.engage("reviewer", "district_office");
  stranger = await place.engage("reviewer", "city_office");
});

async function published(): Promise<string> {
  year += 2;
  const id = await beginReport(place, officer, { body: "department", year });
  await publishReport({ officer, reviewer }, id);
  return id;
}

const seen = async (asOf: string | null = null) =>
  await inPublic((tx) => loadFootnotes(tx, { slugs: [place.slugs.department], from: year, to: year, asOf }));

describe("the right of reply", () => {
  it("is proposed by the body, published by the office above, and stands at the figure with its day", async () => {
    const id = await published();
    const { footnoteId } = await proposeFootnote(officer, id, CELL);
    expect(await seen()).toEqual([]);
    const { waiting } = await loadFootnoteQueue(reviewer);
    expect(waiting.map((one) => one.id)).toContain(footnoteId);
    const before = (await renewals()).length;
    await decideFootnote(
      reviewer,
      footnoteId,
      { accepted: true, reason: "" },
      new Date("2026-05-04T17:00:00Z"),
    );
    expect((await renewals()).slice(before)).toContain(`body:${place.slugs.department}`);
    expect(await seen()).toMatchObject([
      {
        place: { kind: "cell", key: "t3.granted.total" },
        text: CELL.text,
        version: 1,
        year,
        publishedOn: "2026-05-05",
      },
    ]);
    expect(await seen("2026-05-04")).toEqual([]);
    expect(await seen("2026-05-05")).toHaveLength(1);
    const events = await query<{ kind: string }>(
      "SELECT kind FROM audit_events WHERE report_id = $1 AND kind LIKE 'footnote%' ORDER BY recorded_at",
      [id],
    );
    expect(events.map(({ kind }) => kind)).toEqual(["footnote_proposed", "footnote_decided"]);
  });

  it("on an indicator stands at the figure on the page of its group and in the interface for programs", async () => {
    const id = await published();
    const said = { place: "indicator:disclosure-rate", text: "本年集中受理历史遗留申请。" };
    const { footnoteId } = await proposeFootnote(officer, id, said);
    const group = `${place.slugs.district}.departments`;
    const address = readViewAddress(["rank", "disclosure-rate", group, String(year)], year + 1);
    if (address === null) throw new Error("no such page");
    const own = async () => {
      const [path, set] = [`ranks?metric=disclosure_rate&group=${group}&year=${year}`, "ranks"];
      const answer = await answerCall(new Request(`http://localhost:3000/api/v1/${path}`), set);
      const { data } = await answer.json();
      return data.find(({ org }: { org: string }) => org === place.slugs.department);
    };
    expect((await own()).flags).not.toContain("footnoted");
    await decideFootnote(reviewer, footnoteId, { accepted: true, reason: "" });
    expect(await own()).toMatchObject({ footnotes: [said.text] });
    expect((await own()).flags).toContain("footnoted");
    const view = await loadView(address, { locale: "zh-Hans", asOf: null });
    expect(view?.notes[0]).toContain(said.text);
    const cells = view?.tables[0]?.rows.flatMap(({ cells: some }) => some) ?? [];
    expect(cells.find(({ value }) => value?.org === place.slugs.department)).toMatchObject({
      detail: expect.stringContaining("机关有说明"),
      value: { footnotes: [said.text] },
    });
  });

  it("on a cell stands at the figure on pages of outcomes and grounds, and at the measure in the interface", async () => {
    const id = await published();
    const body = place.slugs.department;
    const granted = "本年集中受理一批历史遗留申请。";
    const secret = "涉及未公开的测绘成果。";
    for (const [cell, text] of [
      ["t3.granted.total", granted],
      ["t3.denied_state_secret.total", secret],
    ] as const) {
      const { footnoteId } = await proposeFootnote(officer, id, { place: `cell:${cell}`, text });
      await decideFootnote(reviewer, footnoteId, { accepted: true, reason: "" });
    }
    const shown = async (...parts: readonly string[]) => {
      const address = readViewAddress([...parts, body, String(year)], year + 1);
      const view = address === null ? null : await loadView(address, { locale: "zh-Hans", asOf: null });
      const cells = view?.tables[0]?.rows.flatMap(({ cells: some }) => some) ?? [];
      return { notes: view?.notes ?? [], marked: cells.filter(({ detail }) => detail === "机关有说明") };
    };
    const outcomes = await shown("outcomes");
    const said = { footnotes: [granted], flags: ["footnoted"] };
    expect(outcomes.marked.find(({ value }) => value?.metric === "granted")?.value).toMatchObject(said);
    // Other outcomes have a reason that was accepted with the report.
    expect(outcomes.notes.some((note) => note.includes(granted))).toBe(true);
    const grounds = await shown("grounds");
    expect(grounds.marked).toMatchObject([{ value: { footnotes: [secret], flags: ["footnoted"] } }]);
    expect(grounds.notes[0]).toContain(secret);
    for (const asked of ["measures?measure=granted", "observations?cell=t3.granted.total"]) {
      const [set = "", ask] = asked.split("?");
      const path = `http://localhost:3000/api/v1/${set}?${ask}&org=${body}&year=${year}`;
      const { data } = await (await answerCall(new Request(path), set)).json();
      expect(data, asked).toMatchObject([said]);
    }
  });

  it("stands beside the reasons that were accepted with the report, at their figures, now and on a past day", async () => {
    const id = await published();
    const slug = place.slugs.department;
    const [version] = await query<{ day: string; findings: readonly Finding[] }>(
      "SELECT (published_at AT TIME ZONE 'Asia/Shanghai')::date::text AS day, findings FROM report_versions WHERE report_id = $1",
      [id],
    );
    const finding = version?.findings.find(({ severity }) => severity === "needs_explanation");
    const [cell = ""] = finding === undefined ? [] : explainedCells(finding);
    const reason = { cell, kind: "explanation", text: "已与办理台账核对，数据无误。" };
    for (const asOf of [null, version?.day ?? ""]) {
      const remarks = await inPublic((tx) => loadRemarks(tx, { slugs: [slug], from: year, to: year, asOf }));
      expect(remarks({ slug, year, scope: "own_organ" })).toContainEqual(reason);
      expect(remarks({ slug, year, scope: "consolidated" })).toEqual([]);
    }
    const path = `observations?cell=${cell}&org=${slug}&year=${year}`;
    const answer = await answerCall(new Request(`http://localhost:3000/api/v1/${path}`), "observations");
    const { data } = await answer.json();
    expect(data).toMatchObject([{ footnotes: [reason.text], flags: ["explained"] }]);
  });

  it("is refused with a reason, which the body reads and the public does not", async () => {
    const id = await published();
    const { footnoteId } = await proposeFootnote(officer, id, CELL);
    await expect(decideFootnote(reviewer, footnoteId, { accepted: false, reason: " " })).rejects.toThrow(
      Refused,
    );
    await decideFootnote(reviewer, footnoteId, { accepted: false, reason: "与数据无关。" });
    expect(await seen()).toEqual([]);
    const { footnotes } = await loadReportFootnotes(officer, id);
    expect(footnotes).toMatchObject([{ state: "refused", reason: "与数据无关。" }]);
    await expect(decideFootnote(reviewer, footnoteId, { accepted: true, reason: "" })).rejects.toThrow(
      Conflict,
    );
  });

  it("is taken back by the body and stays on record; of the days before it still says what stood there", async () => {
    const id = await published();
    const { footnoteId } = await proposeFootnote(officer, id, CELL);
    await decideFootnote(
      reviewer,
      footnoteId,
      { accepted: true, reason: "" },
      new Date("2026-05-04T01:00:00Z"),
    );
    await withdrawFootnote(officer, footnoteId, new Date("2026-05-06T01:00:00Z"));
    expect(await seen()).toEqual([]);
    expect(await seen("2026-05-05")).toHaveLength(1);
    await expect(withdrawFootnote(officer, footnoteId)).rejects.toThrow(Conflict);
    await expect(query("DELETE FROM footnotes WHERE id = $1", [footnoteId])).rejects.toThrow(/on record/);
    expect((await loadReportFootnotes(officer, id)).footnotes[0]?.state).toBe("withdrawn");
  });

  it("taken back before the decision is not decided any more", async () => {
    const { footnoteId } = await proposeFootnote(officer, await published(), CELL);
    await withdrawFootnote(officer, footnoteId);
    await expect(decideFootnote(reviewer, footnoteId, { accepted: true, reason: "" })).rejects.toThrow(
      Conflict,
    );
  });

  it("takes no empty or endless text, no place the form lacks, and one proposal at a time for a place", async () => {
    const id = await published();
    await expect(proposeFootnote(officer, id, { ...CELL, text: "  " })).rejects.toThrow(Refused);
    await expect(proposeFootnote(officer, id, { ...CELL, text: "长".repeat(301) })).rejects.toThrow(Refused);
    await expect(proposeFootnote(officer, id, { ...CELL, place: "cell:t9.x.y" })).rejects.toThrow(Malformed);
    await proposeFootnote(officer, id, { ...CELL, text: "长".repeat(300) });
    await expect(proposeFootnote(officer, id, CELL)).rejects.toThrow(Refused);
    await proposeFootnote(officer, id, { place: "indicator:disclosure-rate", text: "口径见说明。" });
  });

  it("is nobody else's: not a signatory's, a stranger's, or a reviewer's to write, nor the body's to decide", async () => {
    const id = await published();
    const { footnoteId } = await proposeFootnote(officer, id, CELL);
    await expect(proposeFootnote(signatory, id, CELL)).rejects.toThrow(Forbidden);
    await expect(proposeFootnote(reviewer, id, CELL)).rejects.toThrow(Forbidden);
    await expect(proposeFootnote(stranger, id, CELL)).rejects.toThrow(NotFound);
    await expect(decideFootnote(officer, footnoteId, { accepted: true, reason: "" })).rejects.toThrow(
      Forbidden,
    );
    await expect(decideFootnote(stranger, footnoteId, { accepted: true, reason: "" })).rejects.toThrow(
      NotFound,
    );
    await expect(withdrawFootnote(reviewer, footnoteId)).rejects.toThrow(Forbidden);
    await expect(decideFootnote(reviewer, "no-id", { accepted: true, reason: "" })).rejects.toThrow(NotFound);
    expect((await loadFootnoteQueue(stranger)).waiting).toEqual([]);
    await expect(loadFootnoteQueue(officer)).rejects.toThrow(Forbidden);
  });

  it("waits for the publication of the report", async () => {
    const id = await beginReport(place, officer, { body: "department", year: 2090 });
    await expect(proposeFootnote(officer, id, CELL)).rejects.toThrow(Conflict);
  });

  it("cannot be decided by the body, not even by SQL", async () => {
    const { footnoteId } = await proposeFootnote(officer, await published(), CELL);
    await asApp(tenantScope(officer), async (sql) => {
      await expect(
        sql(
          `INSERT INTO footnote_decisions (footnote_id, report_id, jurisdiction_id, body_id, accepted, decided_at, decided_by_id, decided_by_name)
           SELECT id, report_id, jurisdiction_id, body_id, true, now(), $2, '我' FROM footnotes WHERE id = $1`,
          [footnoteId, officer.personId],
        ),
      ).rejects.toThrow(/row-level security/);
    });
  });
});
