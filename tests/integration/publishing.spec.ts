import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "#lib/domain/access/actor.ts";
import { figuresOfReport } from "#lib/domain/indicators/figures-of-report.ts";
import { versionDocument } from "#lib/domain/reports/version-document.ts";
import { loadPublishedReport } from "#lib/server/public/load-published-report.ts";
import { approveReport } from "#lib/server/reports/approve-report.ts";
import { hashContent } from "#lib/server/reports/hash-content.ts";
import { loadReport } from "#lib/server/reports/load-report.ts";
import { publishReports } from "#lib/server/reports/publish-reports.ts";
import { startCorrection } from "#lib/server/reports/start-correction.ts";
import { submitReport } from "#lib/server/reports/submit-report.ts";
import { query, queryOne } from "#tests/site/site-database.ts";
import { beginReport, template } from "./begin-report.ts";
import { foundJurisdiction, type Jurisdiction } from "./found-jurisdiction.ts";
import { outOfDate } from "./next-cache.ts";

let place: Jurisdiction;
let officer: Actor;
let reviewer: Actor;
let year = 2030;

async function approve(id: string): Promise<void> {
  const { revision } = await loadReport(officer, id);
  const { submission } = await submitReport(officer, id, { revision });
  await approveReport(reviewer, id, { submission, note: "" });
}

async function approved(): Promise<string> {
  year += 2;
  const id = await beginReport(place, officer, { body: "department", year });
  await approve(id);
  return id;
}

beforeAll(async () => {
  place = await foundJurisdiction();
  officer = await place.engage("officer", "department");
  reviewer = await place.engage("reviewer", "district_office");
});

beforeEach(() => {
  outOfDate.length = 0;
});

describe("publishing", () => {
  it("writes version, figures, record and renewal, and renews the body's pages", async () => {
    const id = await approved();
    const { published } = await publishReports(reviewer, [id]);
    const path = `/o/${place.slugs.department}/${year}`;
    expect(published).toEqual([
      { reportId: id, version: 1, sha256: expect.stringMatching(/^[0-9a-f]{64}$/), path },
    ]);
    const { content } = await loadReport(officer, id);
    const observed = await query<{ cell_key: string; status: string; value: string | null; raw: string }>(
      `SELECT o.cell_key, o.status, o.value::text, o.raw FROM observations o
       JOIN report_versions v ON v.id = o.version_id WHERE v.report_id = $1`,
      [id],
    );
    expect(observed).toHaveLength(template.cells.length);
    for (const { cell_key, status, value, raw } of observed) {
      const said = content.values[cell_key];
      expect([status, raw]).toEqual([said?.status, said?.raw]);
      if (said?.status === "reported") expect(Number(value)).toBe(Number(said.value));
    }
    const figures = await queryOne<{ amounts: unknown; is_consistent: boolean; sha256: string }>(
      "SELECT f.amounts, f.is_consistent, f.sha256::text FROM report_figures f JOIN report_versions v ON v.id = f.version_id WHERE v.report_id = $1",
      [id],
    );
    expect(figures).toEqual({
      amounts: figuresOfReport(template, content),
      is_consistent: true,
      sha256: published[0]?.sha256,
    });
    const { tags } = await queryOne<{ tags: string[] }>(
      "SELECT tags FROM renewals WHERE jurisdiction_id = $1 ORDER BY id DESC LIMIT 1",
      [place.id],
    );
    expect(tags).toEqual(expect.arrayContaining([`body:${place.slugs.department}`, `year:${year}`]));
    expect(outOfDate).toEqual(["overview"]);
  });

  it("leaves nothing behind where one of its rows cannot be written", async () => {
    const id = await approved();
    await query(
      `CREATE FUNCTION pg_temp_fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no room left'; END $$`,
    );
    await query(
      "CREATE TRIGGER fails BEFORE INSERT ON renewals FOR EACH ROW EXECUTE FUNCTION pg_temp_fail()",
    );
    try {
      await expect(publishReports(reviewer, [id])).rejects.toThrow(/no room left/);
    } finally {
      await query("DROP TRIGGER fails ON renewals");
      await query("DROP FUNCTION pg_temp_fail()");
    }
    const { versions, ref } = await loadReport(officer, id);
    expect([versions.length, ref.state]).toEqual([0, "approved"]);
    expect((await publishReports(reviewer, [id])).published).toHaveLength(1);
  });

  it("publishes the others where one cannot be, and says of each what became of it", async () => {
    const good = await approved();
    year += 2;
    const draft = await beginReport(place, officer, { body: "department", year });
    const unknown = "018f3f6e-0000-7000-8000-000000000000";
    const { published, refused } = await publishReports(reviewer, [draft, unknown, good, good]);
    expect(published.map(({ reportId }) => reportId)).toEqual([good]);
    expect(refused.map(({ reportId }) => reportId)).toEqual([draft, unknown]);
    expect(new Set(refused.map(({ sentence }) => sentence["zh-Hans"])).size).toBe(1);
  });

  it("chains versions by hashes that anybody can compute again", async () => {
    const id = await approved();
    await publishReports(reviewer, [id]);
    await startCorrection(officer, id, { reason: "更正一处笔误" });
    await approve(id);
    await publishReports(reviewer, [id]);
    const hashes: string[] = [];
    for (const number of [1, 2]) {
      const found = await loadPublishedReport({ slug: place.slugs.department, year, scope: null, number });
      if (found === null) throw new Error(`version ${number} is not public`);
      expect(hashContent(versionDocument(found.version))).toBe(found.sha256);
      hashes.push(found.sha256);
      expect(found.version.previousSha256).toBe(number === 1 ? null : hashes[0]);
      expect(found.version.correctionReason).toBe(number === 1 ? null : "更正一处笔误");
    }
    const current = await queryOne<{ number: number }>(
      "SELECT v.number FROM current_versions c JOIN report_versions v ON v.id = c.version_id WHERE c.report_id = $1",
      [id],
    );
    expect(current.number).toBe(2);
  });

  it("shows the version in force while a correction is being written", async () => {
    const id = await approved();
    await publishReports(reviewer, [id]);
    await startCorrection(officer, id, { reason: "更正" });
    const wanted = { slug: place.slugs.department, year, scope: null, number: null };
    expect((await loadPublishedReport(wanted))?.version.number).toBe(1);
  });
});
