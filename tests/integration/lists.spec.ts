import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#lib/domain/access/actor.ts";
import { Forbidden, NotFound } from "#lib/domain/refusal.ts";
import type { DeskRow } from "#lib/domain/views/desk-view.ts";
import { approveReport } from "#lib/server/reports/approve-report.ts";
import { loadDesk } from "#lib/server/reports/load-desk.ts";
import { loadReport } from "#lib/server/reports/load-report.ts";
import { loadSubmission } from "#lib/server/reports/load-submission.ts";
import { publishReports } from "#lib/server/reports/publish-reports.ts";
import { requestSignOff } from "#lib/server/reports/request-sign-off.ts";
import { returnReport } from "#lib/server/reports/return-report.ts";
import { signOffReport } from "#lib/server/reports/sign-off-report.ts";
import { startCorrection } from "#lib/server/reports/start-correction.ts";
import { submitReport } from "#lib/server/reports/submit-report.ts";
import { loadQueue } from "#lib/server/review/load-queue.ts";
import { loadReviewed } from "#lib/server/review/load-reviewed.ts";
import { loadSignOffs } from "#lib/server/sign-off/load-sign-offs.ts";
import { query } from "#tests/site/site-database.ts";
import { beginReport, openYear } from "./begin-report.ts";
import { foundJurisdiction, type Jurisdiction } from "./found-jurisdiction.ts";

const DAY = 86_400_000;
const NOW = new Date("2031-01-20T02:00:00Z");
const daysAgo = (days: number) => new Date(NOW.getTime() - days * DAY);

async function dueOn({ id }: Jurisdiction, year: number, day: string): Promise<void> {
  await query(
    `INSERT INTO deadlines (id, jurisdiction_id, collection_year_id, level, scope, due_on)
     SELECT gen_random_uuid(), $1, c.id, l.level, s.scope, $3 FROM collection_years c,
       unnest(enum_range(NULL::body_level)) AS l(level), unnest(enum_range(NULL::report_scope)) AS s(scope)
     WHERE c.jurisdiction_id = $1 AND c.year = $2`,
    [id, year, day],
  );
}

async function submit(officer: Actor, id: string, at: Date): Promise<void> {
  const { revision } = await loadReport(officer, id);
  await submitReport(officer, id, { revision }, at);
}

describe("the desk", () => {
  let place: Jurisdiction;
  let officer: Actor;
  const rowOf = async (actor: Actor, wanted: Partial<Pick<DeskRow, "year" | "scope">>) =>
    (await loadDesk(actor, NOW)).rows.find(
      ({ year, scope }) => year === (wanted.year ?? 2030) && scope === (wanted.scope ?? "own_organ"),
    );

  beforeAll(async () => {
    place = await foundJurisdiction({ signOffSteps: 1 });
    officer = await place.engage("officer", "department");
    for (const year of [2028, 2030]) await openYear(place, year);
    await dueOn(place, 2030, "2031-01-31");
    await query("UPDATE collection_years SET closed_at = now() WHERE jurisdiction_id = $1 AND year = 2028", [
      place.id,
    ]);
  });

  it("shows what is owed and not begun, as long as the year is open", async () => {
    const { rows } = await loadDesk(officer, NOW);
    expect(rows.map(({ year }) => year)).toEqual([2030]);
    expect(rows[0]).toMatchObject({
      report: null,
      deadline: "2031-01-31",
      daysLeft: 11,
      mayStart: true,
      next: { turn: "officer", isMine: true },
    });
    const signatory = await place.engage("signatory", "department");
    expect(await rowOf(signatory, {})).toMatchObject({ mayStart: false, next: { isMine: false } });
  });

  it("asks a government for both of its reports", async () => {
    const mayor = await place.engage("officer", "district");
    expect(await rowOf(mayor, { scope: "own_organ" })).toBeDefined();
    expect(await rowOf(mayor, { scope: "consolidated" })).toBeDefined();
    expect(await rowOf(officer, { scope: "consolidated" })).toBeUndefined();
  });

  it("follows a report from hand to hand", async () => {
    const signatory = await place.engage("signatory", "department");
    const id = await beginReport(place, officer, { body: "department", year: 2030 });
    expect(await rowOf(officer, {})).toMatchObject({
      report: { state: "draft", completeness: { cells: 200, filled: 200 }, mayEdit: true },
      next: { turn: "officer", isMine: true },
      daysLeft: 11,
    });
    const { revision, contentHash } = await loadReport(officer, id);
    await requestSignOff(officer, id, { revision }, daysAgo(2));
    expect(await rowOf(officer, {})).toMatchObject({ next: { turn: "signatory", isMine: false } });
    expect(await rowOf(signatory, {})).toMatchObject({ next: { turn: "signatory", isMine: true } });
    expect(await loadSignOffs(signatory)).toMatchObject({ waiting: [{ reportId: id }], signed: [] });
    await signOffReport(signatory, id, { contentHash }, daysAgo(1));
    expect(await loadSignOffs(signatory)).toMatchObject({ waiting: [], signed: [{ reportId: id }] });
    expect(await rowOf(officer, {})).toMatchObject({ next: { turn: "officer", isMine: true } });
    await submit(officer, id, NOW);
    expect(await rowOf(officer, {})).toMatchObject({
      report: { state: "submitted", mayEdit: false },
      next: { turn: "reviewer", isMine: false },
      daysLeft: null,
    });
    expect(await loadSignOffs(signatory)).toEqual({ waiting: [], signed: [] });
  });

  it("is for officers and signatories, the list of signatures for signatories", async () => {
    const reviewer = await place.engage("reviewer", "district_office");
    await expect(loadDesk(reviewer, NOW)).rejects.toThrow(Forbidden);
    await expect(loadSignOffs(officer)).rejects.toThrow(Forbidden);
  });
});

describe("the reviewer's queue", () => {
  let place: Jurisdiction;
  let officer: Actor;
  let reviewer: Actor;
  const inQueue = async () => await loadQueue(reviewer, NOW);

  beforeAll(async () => {
    place = await foundJurisdiction();
    officer = await place.engage("officer", "department");
    reviewer = await place.engage("reviewer", "district_office");
  });

  it("has what waits, oldest first among equals, and says what stands out", async () => {
    const begin = async (year: number) => await beginReport(place, officer, { body: "department", year });
    const [late, old] = [await begin(2026), await begin(2024)];
    await dueOn(place, 2026, "2031-01-10");
    await begin(2022);
    await submit(officer, late, daysAgo(3));
    await submit(officer, old, daysAgo(9));
    const { waiting } = await inQueue();
    expect(waiting.map(({ reportId }) => reportId)).toEqual([old, late]);
    expect(waiting).toMatchObject([
      { waitingDays: 9, wasLate: false, round: 1 },
      { waitingDays: 3, wasLate: true, round: 1, deadline: "2031-01-10" },
    ]);
    expect(waiting[1]?.riskReasons.map(({ en }) => en)).toContain("submitted late");
  });

  it("counts rounds from the last publication, and what came in time stays in time", async () => {
    const id = await beginReport(place, officer, { body: "department", year: 2028 });
    await dueOn(place, 2028, "2031-01-15");
    await submit(officer, id, daysAgo(8));
    await returnReport(reviewer, id, { submission: 1, state: "submitted", reason: "请核对。" }, daysAgo(6));
    expect((await inQueue()).returned).toMatchObject([{ reportId: id, waitingDays: 2 }]);
    await submit(officer, id, daysAgo(2));
    const row = async () => (await inQueue()).waiting.find(({ reportId }) => reportId === id);
    expect(await row()).toMatchObject({ round: 2, wasLate: false });
    await approveReport(reviewer, id, { submission: 2, note: "" }, daysAgo(1));
    expect((await inQueue()).approved).toMatchObject([{ reportId: id }]);
    await publishReports(reviewer, [id], daysAgo(1));
    await startCorrection(officer, id, { reason: "漏计。" }, NOW);
    expect((await inQueue()).published).toMatchObject([{ reportId: id, state: "correcting" }]);
    await submit(officer, id, NOW);
    expect(await row()).toMatchObject({ round: 1 });
    expect((await row())?.riskReasons.map(({ en }) => en)).toContain("correction of a published report");
  });

  it("is a reviewer's, and holds nothing of what other offices review", async () => {
    await expect(loadQueue(officer, NOW)).rejects.toThrow(Forbidden);
    const other = await place.engage("reviewer", "city_office");
    const { waiting, approved, returned, published } = await loadQueue(other, NOW);
    expect([waiting, approved, returned, published]).toEqual([[], [], [], []]);
  });
});

describe("what is read of a report", () => {
  let place: Jurisdiction;
  let officer: Actor;
  let reviewer: Actor;

  beforeAll(async () => {
    place = await foundJurisdiction();
    officer = await place.engage("officer", "department");
    reviewer = await place.engage("reviewer", "district_office");
  });

  it("is the draft by the body while it writes, the last submission by the office above", async () => {
    const id = await beginReport(place, officer, { body: "department", year: 2024 });
    await expect(loadReviewed(reviewer, id)).rejects.toThrow(NotFound);
    await submit(officer, id, daysAgo(3));
    await returnReport(reviewer, id, { submission: 1, state: "submitted", reason: "请核对。" }, daysAgo(2));
    await query(
      `UPDATE drafts SET content = jsonb_set(content, '{title}', '"改动中"') WHERE report_id = $1`,
      [id],
    );
    expect(await loadReport(officer, id)).toMatchObject({ source: "draft", content: { title: "改动中" } });
    const reviewed = await loadReviewed(reviewer, id);
    expect(reviewed.source).toBe("submission");
    expect(reviewed.content.title).not.toBe("改动中");
    expect((await loadSubmission(reviewer, id, 1)).content).toEqual(reviewed.content);
    for (const number of [0, 2, 1.5, 99_999]) {
      await expect(loadSubmission(reviewer, id, number)).rejects.toThrow(NotFound);
    }
  });

  it("is not the reviewer's to read from above for somebody who only works at the body", async () => {
    const id = await beginReport(place, officer, { body: "department", year: 2026 });
    await submit(officer, id, daysAgo(1));
    await expect(loadReviewed(officer, id)).rejects.toThrow(NotFound);
  });

  it("has last year's figures beside it, and says whose turn it is", async () => {
    const before = await beginReport(place, officer, { body: "department", year: 2027 });
    await submit(officer, before, daysAgo(9));
    const id = await beginReport(place, officer, { body: "department", year: 2028 });
    await submit(officer, id, daysAgo(1));
    const view = await loadReviewed(reviewer, id);
    expect(view.previous).toMatchObject({ year: 2027, template: "gongkai-2021" });
    expect(view).toMatchObject({ next: { turn: "reviewer", isMine: true }, obstacles: {} });
    expect(view.acts).toEqual(expect.arrayContaining(["return", "approve", "comment"]));
  });
});
