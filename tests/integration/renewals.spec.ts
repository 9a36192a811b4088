import { afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#lib/domain/access/actor.ts";
import { bodyTag, groupTags } from "#lib/domain/views/page-tags.ts";
import { inTenant } from "#lib/server/database/in-tenant.ts";
import { isOutOfDate } from "#lib/server/page-cache/out-of-date.ts";
import { RenewalListener } from "#lib/server/page-cache/renewal-listener.ts";
import { leaveRenewal } from "#lib/server/public/leave-renewal.ts";
import { approveReport } from "#lib/server/reports/approve-report.ts";
import { loadReport } from "#lib/server/reports/load-report.ts";
import { returnReport } from "#lib/server/reports/return-report.ts";
import { submitReport } from "#lib/server/reports/submit-report.ts";
import { query, queryOne } from "#tests/site/site-database.ts";
import { beginReport } from "./begin-report.ts";
import { foundJurisdiction, type Jurisdiction } from "./found-jurisdiction.ts";
import { renewedTags } from "./renewed-tags.ts";

let place: Jurisdiction;
let officer: Actor;
let listener: RenewalListener | null = null;

async function listen(since = new Date()): Promise<RenewalListener> {
  const begun = new RenewalListener({ databaseUrl: process.env.DATABASE_URL ?? "", since });
  await begun.start();
  listener = begun;
  return begun;
}

async function renew(name: "department" | "city", year?: number): Promise<void> {
  await inTenant(officer, async (tx) => {
    await leaveRenewal(tx, officer, {
      jurisdictionId: place.id,
      slug: place.slugs[name],
      at: new Date(),
      ...(year !== undefined && { year }),
    });
  });
}

const isRenewed = (tag: string, since: number) => isOutOfDate([tag], since);

beforeAll(async () => {
  place = await foundJurisdiction();
  officer = await place.engage("officer", "department");
});

describe("a report on its way", () => {
  it("makes out of date who has handed in, in every step, and no figures of a group", async () => {
    const reviewer = await place.engage("reviewer", "district_office");
    const id = await beginReport(place, officer, { body: "department", year: 2026 });
    const { department, district } = place.slugs;
    const status = [`body:${department}`, "year:2026", "area:cn", `area:${district}`];
    const steps = [
      async () => {
        const { revision } = await loadReport(officer, id);
        await submitReport(officer, id, { revision });
      },
      async () =>
        await returnReport(reviewer, id, { submission: 1, state: "submitted", reason: "请核对表三" }),
      async () => {
        const { revision } = await loadReport(officer, id);
        await submitReport(officer, id, { revision });
      },
      async () => await approveReport(reviewer, id, { submission: 2, note: "" }),
    ];
    for (const step of steps) {
      const before = (await renewedTags(place.id)).length;
      await step();
      const left = (await renewedTags(place.id)).slice(before);
      expect(left).toEqual(expect.arrayContaining(status));
      expect(left.filter((tag) => tag.startsWith("group:") || tag === "overview")).toEqual([]);
    }
  });
});

afterEach(async () => {
  await listener?.stop();
  listener = null;
});

describe("renewals", () => {
  it("name the body, its year and the groups it belongs to, and no other", async () => {
    await renew("department", 2031);
    const { tags } = await queryOne<{ tags: string[] }>(
      "SELECT tags FROM renewals WHERE jurisdiction_id = $1 ORDER BY id DESC LIMIT 1",
      [place.id],
    );
    const { province, city, district, department } = place.slugs;
    expect(tags).toEqual([
      "overview",
      "release",
      `body:${department}`,
      "year:2031",
      ...["cn", province, city, district, department].map((slug) => `area:${slug}`),
      ...["cn", province, city, district].map((slug) => `group:${slug}.departments:2031`),
    ]);
    expect(groupTags(`${district}.departments`, [2030, 2031]).some((tag) => tags.includes(tag))).toBe(true);
    expect(groupTags(`${district}.departments`, [2030]).some((tag) => tags.includes(tag))).toBe(false);
    expect(groupTags(`${city}.counties`, [2031]).some((tag) => tags.includes(tag))).toBe(false);
  });

  it("of a body that was renamed concern its groups in every year", async () => {
    await renew("city");
    const { tags } = await queryOne<{ tags: string[] }>(
      "SELECT tags FROM renewals WHERE jurisdiction_id = $1 ORDER BY id DESC LIMIT 1",
      [place.id],
    );
    expect(groupTags(`${place.slugs.province}.cities`, [2019]).some((tag) => tags.includes(tag))).toBe(true);
  });

  it("are heard by every process when they are committed, and not when they are taken back", async () => {
    const here = await listen();
    const tag = bodyTag(place.slugs.department);
    const before = Date.now() + 1;
    await expect(
      inTenant(officer, async (tx) => {
        await leaveRenewal(tx, officer, {
          jurisdictionId: place.id,
          slug: place.slugs.department,
          year: 2032,
          at: new Date(),
        });
        throw new Error("no room left");
      }),
    ).rejects.toThrow();
    await here.hear();
    expect(isRenewed(tag, before)).toBe(false);
    await expect.poll(() => Date.now()).toBeGreaterThan(before);
    await renew("department", 2032);
    await here.hear();
    expect(isRenewed(tag, before)).toBe(true);
    expect(isRenewed(bodyTag(place.slugs.city), before)).toBe(false);
  });

  it("are caught up on after a connection broke", async () => {
    await listen();
    const before = Date.now() + 1;
    await query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'nianbao-renewals'",
    );
    await expect.poll(() => Date.now()).toBeGreaterThan(before);
    await renew("city", 2033);
    await expect
      .poll(() => isRenewed(groupTags(`${place.slugs.province}.cities`, [2033])[1] ?? "", before), {
        timeout: 20_000,
      })
      .toBe(true);
    // And the new connection listens.
    await renew("city", 2034);
    await expect
      .poll(() => isRenewed(groupTags(`${place.slugs.province}.cities`, [2034])[1] ?? "", before), {
        timeout: 20_000,
      })
      .toBe(true);
  });

  it("from before a process began concern what its build had made by then", async () => {
    await renew("city", 2035);
    const madeBefore = Date.now() - 3_600_000;
    await listen(new Date(madeBefore));
    expect(isRenewed("year:2035", madeBefore)).toBe(true);
  });

  it("cannot be started without a database", async () => {
    await listen();
    const alone = new RenewalListener({
      databaseUrl: "postgresql://nobody@127.0.0.1:1/none",
      since: new Date(),
    });
    await expect(alone.start()).rejects.toThrow();
    await alone.stop();
  });
});
