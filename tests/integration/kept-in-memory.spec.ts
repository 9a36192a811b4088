import { beforeAll, expect, it } from "vitest";
import type { Actor } from "#lib/domain/access/actor.ts";
import { inPublic } from "#lib/server/database/in-public.ts";
import { inTenant } from "#lib/server/database/in-tenant.ts";
import { leaveRenewal } from "#lib/server/public/leave-renewal.ts";
import { hearRenewals, listenForRenewals } from "#lib/server/public/listen-for-renewals.ts";
import { loadGroup } from "#lib/server/public/load-group.ts";
import { loadGroupReports } from "#lib/server/public/views/load-group-reports.ts";
import { query } from "#tests/site/site-database.ts";
import { beginReport } from "./begin-report.ts";
import { foundJurisdiction, type Jurisdiction } from "./found-jurisdiction.ts";
import { publishReport } from "./publish-report.ts";
import "./next-cache.ts";

const COUNTIES = { area: "cn", class: "counties" } as const;
const YEAR = 2030;

let place: Jurisdiction;
let officer: Actor;

const rename = async (name: string) =>
  await query("UPDATE bodies SET short_name_en = $2 WHERE id = $1", [place.bodies.district, name]);

async function nameOfDistrict(): Promise<string | undefined> {
  const group = await inPublic(async (tx) => await loadGroup(tx, COUNTIES));
  return group?.members.find(({ slug }) => slug === place.slugs.district)?.shortName.en;
}

async function versionOfDistrict(): Promise<number | null> {
  const wanted = { from: YEAR - 1, to: YEAR, asOf: null, measures: ["resultTotal"] } as const;
  const reports = await loadGroupReports(COUNTIES, wanted);
  const member = reports?.group.members.find(({ slug }) => slug === place.slugs.district);
  return member === undefined ? null : (reports?.reportOf(member, YEAR)?.number ?? null);
}

beforeAll(async () => {
  place = await foundJurisdiction();
  officer = await place.engage("officer", "district");
});

it("reads a group each time where changes are not heard of", async () => {
  await rename("First");
  expect(await nameOfDistrict()).toBe("First");
  await rename("Second");
  expect(await nameOfDistrict()).toBe("Second");
});

it("keeps a group until a change of one of its bodies is heard of", async () => {
  await listenForRenewals();
  expect(await nameOfDistrict()).toBe("Second");
  await rename("Third");
  expect(await nameOfDistrict()).toBe("Second");
  await inTenant(officer, async (tx) => {
    const renewal = { jurisdictionId: place.id, slug: place.slugs.district, at: new Date() };
    await leaveRenewal(tx, officer, renewal);
  });
  await hearRenewals();
  expect(await nameOfDistrict()).toBe("Third");
});

it("shows a publication as soon as it is heard of", async () => {
  const reviewer = await place.engage("reviewer", "city_office");
  expect(await versionOfDistrict()).toBeNull();
  const id = await beginReport(place, officer, { body: "district", year: YEAR, scope: "consolidated" });
  expect(await versionOfDistrict()).toBeNull();
  await publishReport({ officer, reviewer }, id);
  expect(await versionOfDistrict()).toBe(1);
});
