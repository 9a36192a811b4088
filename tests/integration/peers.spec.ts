import { uuidv7 } from "uuidv7";
import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#lib/domain/access/actor.ts";
import { parsePeerRule } from "#lib/domain/statistics/peer-rule.ts";
import type { ComparedPeers } from "#lib/domain/views/address/view-address.ts";
import { ALL_PARAMETERS } from "#lib/exchange/api/parameters.ts";
import { addBody } from "#lib/server/administration/add-body.ts";
import { inPublic } from "#lib/server/database/in-public.ts";
import { readSet } from "#lib/server/public/api/read-set.ts";
import { loadBodyPage } from "#lib/server/public/load-body-page.ts";
import { loadPeers } from "#lib/server/public/load-peers.ts";
import { peerTags } from "#lib/server/public/peer-tags.ts";
import { loadCompareView } from "#lib/server/public/views/load-compare-view.ts";
import { findActor } from "#lib/server/session/find-actor.ts";
import { query, queryOne } from "#tests/site/site-database.ts";
import { beginReport, soundContent } from "./begin-report.ts";
import { foundJurisdiction, type Jurisdiction } from "./found-jurisdiction.ts";
import "./next-cache.ts";
import { publishReport } from "./publish-report.ts";

process.env.NEXTAUTH_URL ??= "http://localhost:3000";

const YEAR = 2027;
let place: Jurisdiction;
let mine: string;

beforeAll(async () => {
  place = await foundJurisdiction();
  mine = place.slugs.department;
  const administrator = await place.engage("administrator", "province");
  const reviewer = await place.engage("reviewer", "district_office");
  const publish = async (id: string, officer: Actor, name: string, seed: number) =>
    await publishReport(
      { officer, reviewer },
      await beginReport({ ...place, bodies: { ...place.bodies, department: id } }, officer, {
        ...{ body: "department", year: YEAR },
        content: soundContent(name, YEAR, seed),
      }),
    );
  await publish(place.bodies.department, await place.engage("officer", "department"), "测试department", 7);
  for (const seed of [11, 12, 13, 14, 15]) {
    const { bodyId } = await addBody(administrator, {
      ...{ parentId: place.bodies.district, name: `测试区${seed}局`, nameHant: "", nameEn: "" },
      ...{ slug: `peer-${seed}-${mine}`, kind: "department", level: "county" },
      ...{ isDisclosureOffice: false, mustReport: true, mayMakeRegulations: false },
    });
    await publish(bodyId, await officerAt(bodyId), `测试区${seed}局`, seed);
  }
});

async function officerAt(bodyId: string): Promise<Actor> {
  const personId = uuidv7();
  await query("INSERT INTO people (id, jurisdiction_id, account_name, name) VALUES ($1, $2, $3, '填报员')", [
    personId,
    place.id,
    `p-${personId}`,
  ]);
  await query(
    "INSERT INTO memberships (id, jurisdiction_id, person_id, body_id, role) VALUES ($1, $2, $3, $4, 'officer')",
    [uuidv7(), place.id, personId, bodyId],
  );
  const actor = await findActor({ personId, epoch: 0 });
  if (actor === null) throw new Error("the session does not find the person just engaged");
  return actor;
}

function peersBy(token: string): ComparedPeers {
  const rule = parsePeerRule(token);
  if (rule === null) throw new RangeError(token);
  return { rule, of: { slug: mine, own: false } };
}

const viewBy = async (token: string) =>
  await loadCompareView(
    {
      kind: "compare",
      indicator: "requests-received",
      bodies: [{ slug: mine, own: false }],
      years: { from: YEAR, to: YEAR },
      form: null,
      peers: peersBy(token),
      onTodaysMap: false,
    },
    { locale: "zh-Hans", asOf: null },
  );

/** The rows of the interface for programs about the same body and year. */
const askedBy = async (peers: string) => {
  const query = { org: mine, metric: "requests_received", year: String(YEAR), peers };
  return (await readSet("comparisons", ALL_PARAMETERS.parse(query))).rows;
};

/** The peers by a distance in requests, and their median, as the database reckons them. */
const byHand = async (percent: number) =>
  await queryOne<{ peers: number; median: number | null }>(
    `WITH figures AS (
       SELECT b.slug, (f.amounts ->> 'newReceived')::numeric AS requests FROM bodies b JOIN current_versions c ON c.body_id = b.id
       JOIN report_figures f ON f.version_id = c.version_id AND f.year = $2
       WHERE b.jurisdiction_id = $1 AND b.kind = 'department' AND b.level = 'county')
     SELECT count(*)::int AS peers, percentile_cont(0.5) WITHIN GROUP (ORDER BY requests)::float AS median FROM figures
     WHERE slug <> $3 AND abs(requests - (SELECT requests FROM figures WHERE slug = $3)) <= $4 / 100.0 * (SELECT requests FROM figures WHERE slug = $3)`,
    [place.id, YEAR, mine, percent],
  );

describe("peers", () => {
  it.each([
    ["type", 1_000_000],
    ["volume", 50],
    ["volume-99", 99],
    ["volume-1", 1],
  ] as const)(
    "by the rule %s are whom the database finds, and their median is its median",
    async (token, percent) => {
      const expected = await byHand(percent);
      const view = await viewBy(token);
      const row = view?.tables[0]?.rows.find(({ key }) => key === "peers");
      expect(view?.tables.find(({ key }) => key === "peers")?.rows ?? []).toHaveLength(expected.peers);
      expect(view?.notes[0]).toContain(`共${expected.peers}个`);
      const value = row?.cells[1]?.value;
      if (expected.peers < 3) {
        expect(value).toBeNull();
        expect(view?.notes.join()).toContain("不足3个，不给出中位数");
      } else {
        expect(Number(value?.value)).toBe(expected.median);
        expect(value).toMatchObject({
          org: `peers-${token}.${mine}`,
          flags: expect.arrayContaining(["median"]),
        });
        expect(view?.title).toContain("同类");
      }
    },
  );

  it.each([
    ["type", 1_000_000],
    ["volume-1", 1],
    ["size", 0],
  ] as const)(
    "by the rule %s are given to programs one by one, with their median",
    async (token, percent) => {
      const expected = token === "size" ? { peers: 0, median: null } : await byHand(percent);
      const rows = await askedBy(`${token}.${mine}`);
      expect(await askedBy(token)).toEqual(rows);
      const of = (part: string) => rows.filter((row) => row.part === part);
      expect(of("body").map(({ org }) => org)).toEqual([mine]);
      expect(of("peer")).toHaveLength(expected.peers);
      const hasMedian = expected.peers >= 3;
      expect(of("median")).toMatchObject([
        {
          org: `peers-${token}.${mine}`,
          value: hasMedian ? String(expected.median) : null,
          status: hasMedian ? "reported" : "no_base",
          ...{ peers_reach: "province", peers_year: YEAR },
          ...{ peers_found: expected.peers, peers_counted: expected.peers },
        },
      ]);
      const view = await viewBy(token);
      const shown = view?.tables.flatMap(({ rows: lines }) => lines.flatMap(({ cells }) => cells)) ?? [];
      for (const { value } of shown.flatMap((cell) => (cell.value == null ? [] : [{ value: cell.value }])))
        expect(rows.find(({ org }) => org === value.org)?.value).toBe(value.value);
    },
  );

  it("of a body that is not compared are refused to programs", async () => {
    await expect(askedBy("type.no-such-body")).rejects.toMatchObject({
      code: "invalid_parameter",
      places: [{ path: "peers", value: "no-such-body", allowed: [`type.${mine}`] }],
    });
  });

  it("cannot be found where the body has no such figure, and the page says so", async () => {
    const view = await viewBy("size");
    expect(view?.notes[0]).toContain("无法按此规则选出同类");
    expect(view?.charts.map(({ key }) => key)).toEqual([`bars-${YEAR}`]);
    const rule = peersBy("size").rule;
    const page = await loadBodyPage(mine, YEAR + 1, null, { rule, onTodaysMap: false });
    expect(page).toMatchObject({ peers: [], found: { isMeasured: false, reach: "province" } });
  });

  it("under the same government are the page's own, and no other government's", async () => {
    const page = await loadBodyPage(mine, YEAR + 1);
    expect(page?.peers.map(({ slug }) => slug)).toEqual(
      [11, 12, 13, 14, 15].map((seed) => `peer-${seed}-${mine}`),
    );
    const elsewhere = await foundJurisdiction();
    const id = elsewhere.bodies.department;
    const found = await inPublic((tx) =>
      loadPeers(
        tx,
        { id, slug: elsewhere.slugs.department, kind: "department", level: "county" },
        { ...peersBy("type"), scope: "own_organ", year: YEAR, asOf: null },
      ),
    );
    expect(found.peers).toEqual([]);
  });

  it("go out of date with every body of the kind where they are looked for", async () => {
    const tags = (token: string) => peerTags(mine, peersBy(token).rule);
    expect(await tags("near")).toContain(`group:${place.slugs.district}.departments:2024`);
    expect(await tags("type")).toContain(`group:${place.slugs.province}.departments:2024`);
    expect(await peerTags("nobody", peersBy("type").rule)).toEqual([]);
  });
});
