import { beforeAll, describe, expect, it, vi } from "vitest";
import type { Actor } from "#lib/domain/access/actor.ts";
import { Forbidden, NotFound, Refused } from "#lib/domain/refusal.ts";
import { versionDocument } from "#lib/domain/reports/version-document.ts";
import { ALL_PARAMETERS } from "#lib/exchange/api/parameters.ts";
import { addBody } from "#lib/server/administration/add-body.ts";
import { type ChangeBody, changeBody } from "#lib/server/administration/change-body.ts";
import { enterSuccession } from "#lib/server/administration/enter-succession.ts";
import { loadOrganisation } from "#lib/server/administration/load-organisation.ts";
import { strikeSuccession } from "#lib/server/administration/strike-succession.ts";
import { inPublic } from "#lib/server/database/in-public.ts";
import { readSet } from "#lib/server/public/api/read-set.ts";
import { readValues } from "#lib/server/public/api/read-values.ts";
import { currentSlug } from "#lib/server/public/current-slug.ts";
import { loadPublishedReport } from "#lib/server/public/load-published-report.ts";
import { loadSuccessions } from "#lib/server/public/load-successions.ts";
import { loadFiguresOnTodaysMap } from "#lib/server/public/on-todays-map.ts";
import { loadCompareView } from "#lib/server/public/views/load-compare-view.ts";
import { hashContent } from "#lib/server/reports/hash-content.ts";
import { query } from "#tests/site/site-database.ts";
import { beginReport } from "./begin-report.ts";
import { foundJurisdiction, type Jurisdiction } from "./found-jurisdiction.ts";
import { publishReport } from "./publish-report.ts";
import { renewedTags } from "./renewed-tags.ts";

let place: Jurisdiction;
let administrator: Actor;
let officer: Actor;
let reviewer: Actor;

beforeAll(async () => {
  vi.stubEnv("NEXTAUTH_URL", "http://localhost:3000");
  place = await foundJurisdiction();
  administrator = await place.engage("administrator", "province");
  officer = await place.engage("officer", "department");
  reviewer = await place.engage("reviewer", "district_office");
});

const names = (slug: string, more: Partial<ChangeBody> = {}): ChangeBody => ({
  name: "测试区教育局",
  nameHant: "",
  nameEn: "",
  shortName: "教育局",
  shortNameHant: "",
  shortNameEn: "",
  slug,
  ...more,
});

async function newBody(name: string): Promise<{ readonly id: string; readonly slug: string }> {
  const slug = `${name}-${place.slugs.department.split("-").at(-1)}`;
  const { bodyId } = await addBody(administrator, {
    parentId: place.bodies.district,
    name: `测试区${name}局`,
    nameHant: "",
    nameEn: "",
    slug,
    kind: "department",
    level: "county",
    isDisclosureOffice: false,
    mustReport: true,
    mayMakeRegulations: false,
  });
  return { id: bodyId, slug };
}

const entry = (fromId: string, toId: string) =>
  ({ fromId, toId, on: "2032-03-01", kind: "merged", note: "测政发〔2032〕1号" }) as const;

describe("succession", () => {
  it("is entered by the administrator, shown on both bodies' pages, and put on record", async () => {
    const [old, next] = [await newBody("old"), await newBody("next")];
    await enterSuccession(administrator, entry(old.id, next.id));
    for (const { id } of [old, next]) {
      const [one] = await inPublic((tx) => loadSuccessions(tx, [id]));
      expect(one).toMatchObject({
        from: { slug: old.slug },
        to: { slug: next.slug },
        on: "2032-03-01",
        kind: "merged",
        note: "测政发〔2032〕1号",
      });
    }
    expect(await renewedTags(place.id)).toEqual(
      expect.arrayContaining([`body:${old.slug}`, `body:${next.slug}`]),
    );
    await expect(enterSuccession(administrator, entry(old.id, next.id))).rejects.toThrow(Refused);
    await expect(enterSuccession(administrator, entry(next.id, old.id))).rejects.toThrow(Refused);
    await expect(enterSuccession(administrator, entry(old.id, old.id))).rejects.toThrow(Refused);
    const { successions } = await loadOrganisation(administrator, old.id);
    await strikeSuccession(administrator, successions[0]?.id ?? "");
    expect((await loadOrganisation(administrator, old.id)).successions).toEqual([]);
    const events = await query("SELECT 1 FROM audit_events WHERE body_id = $1 AND kind LIKE 'succession_%'", [
      old.id,
    ]);
    expect(events).toHaveLength(2);
  });

  it("is nobody else's to enter, and reaches no body of another jurisdiction", async () => {
    const elsewhere = await foundJurisdiction();
    const here = place.bodies.department;
    await expect(enterSuccession(officer, entry(here, place.bodies.city))).rejects.toThrow(Forbidden);
    await expect(enterSuccession(administrator, entry(here, elsewhere.bodies.department))).rejects.toThrow(
      NotFound,
    );
    await expect(strikeSuccession(administrator, "no-id")).rejects.toThrow(NotFound);
    await expect(loadOrganisation(officer, here)).rejects.toThrow(Forbidden);
    await expect(loadOrganisation(administrator, elsewhere.bodies.department)).rejects.toThrow(NotFound);
  });

  it("puts a past year together from its predecessors where all have reported, and says why where not", async () => {
    const [silent, whole] = [await newBody("silent"), await newBody("whole")];
    await publishReport(
      { officer, reviewer },
      await beginReport(place, officer, { body: "department", year: 2031 }),
    );
    const own = place.slugs.department;
    await enterSuccession(administrator, entry(place.bodies.department, whole.id));
    const ask = async () =>
      await inPublic((tx) =>
        loadFiguresOnTodaysMap(tx, { slugs: [whole.slug], from: 2031, to: 2032, asOf: null }),
      );
    const complete = await ask();
    expect(complete.notes).toMatchObject([
      { slug: whole.slug, year: 2031, scope: "own_organ", parts: [{ slug: own, number: 1 }], why: null },
    ]);
    expect(complete.figures[0]?.amountOf("newReceived").status).toBe("reported");
    const view = await loadCompareView(
      {
        ...{ kind: "compare", indicator: "requests-received", form: null, peers: null, onTodaysMap: true },
        bodies: [{ slug: whole.slug, own: false }],
        years: { from: 2031, to: 2031 },
      },
      { locale: "zh-Hans", asOf: null },
    );
    const [reported] = await query<{ requests: string }>(
      "SELECT amounts ->> 'newReceived' AS requests FROM report_figures WHERE body_id = $1 AND year = 2031",
      [place.bodies.department],
    );
    expect(view?.tables[0]?.rows[0]?.cells[1]).toMatchObject({
      detail: "测试department的报告",
      href: `/o/${own}/2031#t3.new_received.total`,
      value: {
        org: whole.slug,
        value: reported?.requests,
        flags: expect.arrayContaining(["added_up"]),
        parts: [own],
      },
    });
    expect(view?.notes.join()).toContain("2031年：由测试department的报告得出");
    const onMap = async (map: string) => {
      const asked = { metric: "requests_received", org: whole.slug, year: "2031", map };
      return (await readSet("comparisons", ALL_PARAMETERS.parse(asked))).rows;
    };
    expect(await onMap("today")).toMatchObject([
      { part: "body", org: whole.slug, value: reported?.requests, parts: [own] },
    ]);
    expect(await onMap("reported")).toMatchObject([{ part: "body", status: "not_submitted", parts: [] }]);
    await enterSuccession(administrator, entry(silent.id, whole.id));
    const incomplete = await ask();
    expect(incomplete.figures).toEqual([]);
    expect(incomplete.notes[0]?.why?.en).toContain("Not every predecessor");
  });
});

describe("a body that became another", () => {
  it("is not compared with what it was before, in view, file and interface", async () => {
    const elsewhere = await foundJurisdiction();
    const [admin, writer, judge] = [
      await elsewhere.engage("administrator", "province"),
      await elsewhere.engage("officer", "department"),
      await elsewhere.engage("reviewer", "district_office"),
    ];
    for (const year of [2021, 2022])
      await publishReport(
        { officer: writer, reviewer: judge },
        await beginReport(elsewhere, writer, { body: "department", year }),
      );
    const slug = elsewhere.slugs.department;
    const years = { from: 2021, to: 2022 };
    const address = {
      kind: "compare",
      indicator: "request-growth",
      bodies: [{ slug, own: false }],
      years,
      form: null,
      peers: null,
      onTodaysMap: false,
    } as const;
    const cell = async (asOf: string | null) => {
      const view = await loadCompareView(address, { locale: "zh-Hans", asOf });
      return view?.tables[0]?.rows[0]?.cells[2];
    };
    expect((await cell(null))?.value?.status).toBe("reported");
    const { district_office: from } = elsewhere.bodies;
    await enterSuccession(admin, {
      fromId: from,
      toId: elsewhere.bodies.department,
      on: "2022-06-01",
      kind: "merged",
      note: "",
    });
    expect(await cell(null)).toMatchObject({
      text: "不可比",
      value: { status: "not_comparable", flags: ["break", "derived"] },
    });
    const view = await loadCompareView(address, { locale: "zh-Hans", asOf: null });
    expect(view?.tables[0]?.columns[2]?.breakBefore).toBe("2022年机构变动");
    const asked = ALL_PARAMETERS.parse({ metric: "request_growth", org: slug, year: "2021..2022" });
    const { rows } = await inPublic((tx) => readValues(tx, asked));
    expect(rows.map(({ year, status, flags }) => [year, status, flags])).toEqual([
      [2021, "not_submitted", ["derived"]],
      [2022, "not_comparable", ["break", "derived"]],
    ]);
  });
});

describe("an address that was given up", () => {
  it("leads to the body, is given to nobody else, and leaves the hashes of old versions as they are", async () => {
    const before = place.slugs.department;
    const now = `renamed-${before}`;
    await publishReport(
      { officer, reviewer },
      await beginReport(place, officer, { body: "department", year: 2033 }),
    );
    await changeBody(administrator, place.bodies.department, names(now));
    expect(await currentSlug(before)).toBe(now);
    expect(await currentSlug(now)).toBeNull();
    await expect(changeBody(administrator, place.bodies.city, names(before))).rejects.toThrow(Refused);
    await expect(newBodyAt(before)).rejects.toThrow(Refused);
    await expect(changeBody(administrator, place.bodies.city, names(now))).rejects.toThrow(Refused);
    const report = await loadPublishedReport({ slug: now, year: 2033, scope: null, number: null });
    expect(report?.version.slug).toBe(before);
    if (report !== null) expect(hashContent(versionDocument(report.version))).toBe(report.sha256);
    expect((await loadOrganisation(administrator, place.bodies.department)).formerSlugs).toEqual([before]);
    const [event] = await query<{ detail: { before: { slug: string } } }>(
      "SELECT detail FROM audit_events WHERE body_id = $1 AND kind = 'body_changed'",
      [place.bodies.department],
    );
    expect(event?.detail.before.slug).toBe(before);
  });

  it("is changed by the administrator alone", async () => {
    await expect(changeBody(officer, place.bodies.department, names("taken-over"))).rejects.toThrow(
      Forbidden,
    );
    const elsewhere = await foundJurisdiction();
    await expect(changeBody(administrator, elsewhere.bodies.city, names("taken-over"))).rejects.toThrow(
      NotFound,
    );
  });
});

async function newBodyAt(slug: string): Promise<void> {
  await addBody(administrator, {
    parentId: place.bodies.district,
    name: "测试区某局",
    nameHant: "",
    nameEn: "",
    slug,
    kind: "department",
    level: "county",
    isDisclosureOffice: false,
    mustReport: true,
    mayMakeRegulations: false,
  });
}
