import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#lib/domain/access/actor.ts";
import { loadColumn } from "#lib/server/public/load-column.ts";
import { loadHome } from "#lib/server/public/load-home.ts";
import { approveReport } from "#lib/server/reports/approve-report.ts";
import { loadReport } from "#lib/server/reports/load-report.ts";
import { publishReports } from "#lib/server/reports/publish-reports.ts";
import { startCorrection } from "#lib/server/reports/start-correction.ts";
import { submitReport } from "#lib/server/reports/submit-report.ts";
import { beginReport } from "./begin-report.ts";
import { foundJurisdiction, type Jurisdiction } from "./found-jurisdiction.ts";
import "./next-cache.ts";

const YEAR = 2032;
/** Noon in China. */
const at = (day: string) => new Date(`${day}T04:00:00Z`);
const NOW = at("2033-12-01");

let place: Jurisdiction;
let officer: Actor;
let reviewer: Actor;

async function publish(id: string, day: string): Promise<void> {
  const { revision } = await loadReport(officer, id);
  const { submission } = await submitReport(officer, id, { revision }, at(day));
  await approveReport(reviewer, id, { submission, note: "" }, at(day));
  await publishReports(reviewer, [id], at(day));
}

beforeAll(async () => {
  place = await foundJurisdiction();
  officer = await place.engage("officer", "department");
  reviewer = await place.engage("reviewer", "district_office");
  const id = await beginReport(place, officer, { body: "department", year: YEAR });
  await publish(id, "2033-02-05");
  await startCorrection(officer, id, { reason: "更正一处笔误" }, at("2033-05-31"));
  await publish(id, "2033-06-01");
});

async function columnOn(asOf: string | null, year: number | null = YEAR) {
  const column = await loadColumn({ area: place.slugs.district, year, asOf }, NOW);
  const body = column?.bodies.find(({ slug }) => slug === place.slugs.department);
  return { column, years: body?.years, version: body?.duties[0]?.version, status: body?.duties[0]?.status };
}

describe("the column of an area on a past day", () => {
  it("has the versions of that day, and says whether others came since", async () => {
    expect(await columnOn("2033-02-04")).toMatchObject({
      ...{ version: null, years: [], status: "due" },
      column: { asOf: "2033-02-04", day: "2033-02-04", isSuperseded: true },
    });
    expect(await columnOn("2033-02-05")).toMatchObject({
      ...{ version: 1, years: [YEAR], status: "published" },
      column: { isSuperseded: true },
    });
    expect(await columnOn("2033-06-01")).toMatchObject({ version: 2, column: { isSuperseded: false } });
    expect(await columnOn(null)).toMatchObject({
      version: 2,
      column: {
        asOf: null,
        isSuperseded: false,
        day: "2033-11-30",
        path: `/column/${place.slugs.district}/${YEAR}`,
      },
    });
  });

  it("of the newest year shows what was collected then, and knows no year to come", async () => {
    const before = await columnOn("2032-12-31", null);
    expect(before.column?.years).not.toContain(YEAR);
    expect(before.column?.path).toBe(`/column/${place.slugs.district}`);
    expect((await columnOn("2032-12-31")).column).toBeNull();
    expect((await columnOn("2033-01-01", null)).column?.year).toBe(YEAR);
    expect(await loadColumn({ area: "nowhere", year: null, asOf: "2033-01-01" }, NOW)).toBeNull();
  });
});

describe("the first page on a past day", () => {
  it("counts and lists what was there, and asks no questions of today", async () => {
    const before = await loadHome(YEAR, "2033-02-05");
    expect(before?.recent.length).toBeGreaterThan(0);
    for (const { publishedAt } of before?.recent ?? [])
      expect(publishedAt < "2033-02-05T16:00:00.000Z", publishedAt).toBe(true);
    expect(before).toMatchObject({ asOf: "2033-02-05", path: `/year/${YEAR}`, questions: null });
    expect(before?.isSuperseded).toBe(true);
    const later = await loadHome(YEAR, "2033-06-01");
    expect(later?.recent[0]).toMatchObject({ slug: place.slugs.department, version: 2 });
  });

  it("has no year before its first report", async () => {
    expect(await loadHome(YEAR, "2008-05-01")).toBeNull();
    const nothing = await loadHome(null, "2008-05-01");
    expect(nothing).toMatchObject({
      year: 2007,
      years: [],
      recent: [],
      disclosure: null,
      isSuperseded: true,
    });
  });
});
