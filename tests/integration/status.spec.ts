import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#lib/domain/access/actor.ts";
import { loadStatus } from "#lib/server/public/load-status.ts";
import { approveReport } from "#lib/server/reports/approve-report.ts";
import { loadReport } from "#lib/server/reports/load-report.ts";
import { publishReports } from "#lib/server/reports/publish-reports.ts";
import { returnReport } from "#lib/server/reports/return-report.ts";
import { submitReport } from "#lib/server/reports/submit-report.ts";
import { query } from "#tests/site/site-database.ts";
import { beginReport } from "./begin-report.ts";
import { foundJurisdiction, type Jurisdiction } from "./found-jurisdiction.ts";
import "./next-cache.ts";

const YEAR = 2030;
/** Noon in China. */
const at = (day: string) => new Date(`${day}T04:00:00Z`);

let place: Jurisdiction;
let officer: Actor;
let reviewer: Actor;
let id: string;

async function statusOn(day: string) {
  const status = await loadStatus({ year: YEAR, area: place.slugs.district, asOf: null }, at(day));
  return status?.duties.find(({ slug }) => slug === place.slugs.department);
}

async function asOf(day: string) {
  const status = await loadStatus({ year: YEAR, area: place.slugs.district, asOf: day }, at("2031-12-01"));
  return status?.duties.find(({ slug }) => slug === place.slugs.department)?.status;
}

async function submit(day: string): Promise<number> {
  const { revision } = await loadReport(officer, id);
  return (await submitReport(officer, id, { revision }, at(day))).submission;
}

beforeAll(async () => {
  place = await foundJurisdiction();
  officer = await place.engage("officer", "department");
  reviewer = await place.engage("reviewer", "district_office");
  id = await beginReport(place, officer, { body: "department", year: YEAR });
  await query(
    `INSERT INTO deadlines (id, jurisdiction_id, collection_year_id, level, scope, due_on)
     SELECT gen_random_uuid(), jurisdiction_id, id, 'county', 'own_organ', '2031-01-31' FROM collection_years WHERE jurisdiction_id = $1 AND year = $2`,
    [place.id, YEAR],
  );
});

describe("the status of a report before the public", () => {
  it("follows its days, and a draft shows nothing but that it is not there", async () => {
    expect(await statusOn("2030-12-31")).toMatchObject({ status: "not_due", receivedOn: null });
    expect(await statusOn("2031-01-31")).toMatchObject({ status: "due", dueOn: "2031-01-31", daysLate: 0 });
    expect(await statusOn("2031-02-03")).toMatchObject({ status: "overdue", daysLate: 3 });
  });

  it("says that it was handed in, returned, approved and published, with the days", async () => {
    const first = await submit("2031-01-20");
    expect(await statusOn("2031-01-21")).toMatchObject({ status: "in_review", receivedOn: "2031-01-20" });
    await returnReport(
      reviewer,
      id,
      { submission: first, state: "submitted", reason: "请核对。" },
      at("2031-01-25"),
    );
    expect(await statusOn("2031-01-26")).toMatchObject({ status: "due", receivedOn: "2031-01-20" });
    const second = await submit("2031-01-28");
    await approveReport(reviewer, id, { submission: second, note: "" }, at("2031-01-30"));
    expect(await statusOn("2031-02-01")).toMatchObject({ status: "in_review", approvedOn: "2031-01-30" });
    await publishReports(reviewer, [id], at("2031-02-05"));
    expect(await statusOn("2031-03-01")).toMatchObject({
      status: "published_late",
      publishedOn: "2031-02-05",
      daysLate: 5,
      version: 1,
    });
  });

  it("can be asked for any day of the past", async () => {
    expect(await asOf("2031-01-10")).toBe("due");
    expect(await asOf("2031-01-20")).toBe("in_review");
    expect(await asOf("2031-01-26")).toBe("due");
    expect(await asOf("2031-02-04")).toBe("in_review");
    expect(await asOf("2031-02-05")).toBe("published_late");
  });

  it("is counted for the area above, the whole area below it included", async () => {
    const above = await loadStatus({ year: YEAR, area: place.slugs.province, asOf: null }, at("2031-03-01"));
    const count = above?.areas.reduce((sum, { counts }) => sum + counts.published_late, 0);
    expect(count).toBe(1);
    expect(above?.total.published_late).toBe(1);
    expect(await loadStatus({ year: YEAR, area: "nowhere", asOf: null })).toBeNull();
  });

  it.each([null, "2031-01-26", "2031-02-04", "2031-02-05"])(
    "is counted the same for the country as report by report, as of %s",
    async (day) => {
      const now = at("2031-03-01");
      const asked = { year: YEAR, asOf: day };
      const country = await loadStatus({ ...asked, area: null }, now);
      const province = await loadStatus({ ...asked, area: place.slugs.province }, now);
      expect(country?.areas.find(({ slug }) => slug === place.slugs.province)?.counts).toEqual(
        province?.total,
      );
    },
  );
});
