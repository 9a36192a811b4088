import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#lib/domain/access/actor.ts";
import { inOperations } from "#lib/server/database/in-operation.ts";
import { loadStatus } from "#lib/server/public/load-status.ts";
import { completeFigures } from "#lib/server/publication/complete-figures.ts";
import { startCorrection } from "#lib/server/reports/start-correction.ts";
import { query, queryOne } from "#tests/site/site-database.ts";
import { beginReport } from "./begin-report.ts";
import { foundJurisdiction, type Jurisdiction } from "./found-jurisdiction.ts";
import { publishReport } from "./publish-report.ts";
import "./next-cache.ts";

const YEAR = 2030;

let place: Jurisdiction;
let officer: Actor;
let reviewer: Actor;
let id: string;

/** What is kept for the jurisdiction, with nothing of 0. */
async function kept() {
  return await queryOne<{ publications: unknown; duties: unknown }>(
    `SELECT (SELECT json_agg(c ORDER BY c) FROM (SELECT * FROM publication_counts WHERE jurisdiction_id = $1 AND reports <> 0) c)::text AS publications,
            (SELECT json_agg(c ORDER BY c) FROM (SELECT * FROM duty_counts WHERE jurisdiction_id = $1 AND bodies <> 0) c)::text AS duties`,
    [place.id],
  );
}

const bodies = async () =>
  await queryOne<{ bodies: number }>(
    "SELECT coalesce(sum(bodies), 0)::int AS bodies FROM duty_counts WHERE jurisdiction_id = $1",
    [place.id],
  );

const published = async () =>
  await queryOne<{ reports: number; days: number }>(
    "SELECT coalesce(sum(reports), 0)::int AS reports, count(*)::int AS days FROM publication_counts WHERE jurisdiction_id = $1 AND reports <> 0",
    [place.id],
  );

async function expectAsCounted(): Promise<void> {
  const before = await kept();
  await query("SELECT fence.count_anew()");
  expect(before).toEqual(await kept());
}

beforeAll(async () => {
  place = await foundJurisdiction();
  officer = await place.engage("officer", "department");
  reviewer = await place.engage("reviewer", "district_office");
  id = await beginReport(place, officer, { body: "department", year: YEAR });
});

describe("kept counts of publications", () => {
  it("grow by a first version and not by a correction", async () => {
    expect(await published()).toEqual({ reports: 0, days: 0 });
    await publishReport({ officer, reviewer }, id);
    expect(await published()).toEqual({ reports: 1, days: 1 });
    await startCorrection(officer, id, { reason: "更正一处笔误" });
    await publishReport({ officer, reviewer }, id);
    expect(await published()).toEqual({ reports: 1, days: 1 });
    await expectAsCounted();
  });

  it("lose what is removed, follow what is moved to another day, and gain it again", async () => {
    await query(
      "UPDATE report_figures SET published_at = published_at - interval '9 days' WHERE report_id = $1 AND number = 1",
      [id],
    );
    expect(await published()).toEqual({ reports: 1, days: 1 });
    await expectAsCounted();
    await query("DELETE FROM report_figures WHERE report_id = $1", [id]);
    expect(await published()).toEqual({ reports: 0, days: 0 });
    expect(await inOperations(completeFigures)).toBe(2);
    expect(await published()).toEqual({ reports: 1, days: 1 });
    await expectAsCounted();
  });
});

describe("kept counts of duties", () => {
  it("follow bodies that are added, excused and dissolved", async () => {
    expect(await bodies()).toEqual({ bodies: 7 });
    await query("UPDATE bodies SET must_report = false WHERE id = $1", [place.bodies.office]);
    expect(await bodies()).toEqual({ bodies: 6 });
    await query("UPDATE bodies SET valid_to = '2028-06-30' WHERE id = $1", [place.bodies.city_office]);
    expect(await bodies()).toEqual({ bodies: 6 });
    await query("UPDATE bodies SET name_en = 'Another name' WHERE jurisdiction_id = $1", [place.id]);
    await expectAsCounted();
  });

  it("tell the country what its bodies one by one tell the area", async () => {
    const asked = { year: YEAR, asOf: null };
    const country = await loadStatus({ ...asked, area: null });
    const province = await loadStatus({ ...asked, area: place.slugs.province });
    const counts = country?.areas.find(({ slug }) => slug === place.slugs.province)?.counts;
    // Of whoever does not hand in only what was entered is counted over a country.
    expect({ ...counts, not_required: 0 }).toEqual({ ...province?.total, not_required: 0 });
  });

  it("call what a body published that no longer has to entered", async () => {
    await query("UPDATE bodies SET must_report = false WHERE id = $1", [place.bodies.department]);
    const country = await loadStatus({ year: YEAR, area: null, asOf: null });
    const counts = country?.areas.find(({ slug }) => slug === place.slugs.province)?.counts;
    expect(counts).toMatchObject({ entered: 1, published: 0, published_late: 0 });
  });
});
