import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import type { Actor } from "#lib/domain/access/actor.ts";
import { wording } from "#lib/domain/wording.ts";
import { API_SETS, isApiSetName } from "#lib/exchange/api/sets.ts";
import { answerCall } from "#lib/server/public/api/answer-call.ts";
import { startCorrection } from "#lib/server/reports/start-correction.ts";
import { beginReport } from "./begin-report.ts";
import { foundJurisdiction, type Jurisdiction } from "./found-jurisdiction.ts";
import "./next-cache.ts";
import { publishReport } from "./publish-report.ts";

process.env.NEXTAUTH_URL ??= "http://localhost:3000";
process.env.API_REQUESTS_PER_MINUTE = "0";

const answer = z.object({
  set: z.string(),
  as_of: z.string().nullable(),
  data: z.array(z.record(z.string(), z.unknown())),
  next: z.string().nullable(),
});
const problem = z.object({
  title: z.string(),
  status: z.number(),
  code: z.string(),
  errors: z.array(
    z.object({
      path: z.string(),
      value: z.string().optional(),
      allowed: z.array(z.string()).optional(),
      suggestion: z.string().optional(),
    }),
  ),
});

async function call(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  const address = new URL(path, "http://localhost:3000/api/v1/");
  return await answerCall(new Request(address, { headers }), address.pathname.replace("/api/v1/", ""));
}

async function read(path: string) {
  const response = await call(path);
  expect([path, response.status]).toEqual([path, 200]);
  const page = answer.parse(await response.json());
  const set = isApiSetName(page.set) ? API_SETS[page.set] : null;
  for (const row of page.data) expect(set?.row.strict().safeParse(row).error).toBeUndefined();
  return page;
}

/** Every row of a question, page after page; `between` happens before each next page. */
async function readAll(path: string, between: () => Promise<void> = async () => {}) {
  const rows: Record<string, unknown>[] = [];
  for (let next: string | null = path; next !== null; ) {
    const page: z.output<typeof answer> = await read(next);
    rows.push(...page.data);
    next = page.next;
    if (next !== null) await between();
  }
  return rows;
}

async function refused(path: string, headers: Readonly<Record<string, string>> = {}) {
  const response = await call(path, headers);
  expect(response.headers.get("content-type")).toContain("application/problem+json");
  return problem.parse(await response.json());
}

const YEARS = [2030, 2031, 2032, 2033, 2034];
let place: Jurisdiction;
let people: { officer: Actor; reviewer: Actor };
let org: string;
const reports = new Map<number, string>();
let drafted: string;

async function add(year: number): Promise<void> {
  const id = await beginReport(place, people.officer, { body: "department", year });
  reports.set(year, id);
  await publishReport(people, id);
}

beforeAll(async () => {
  place = await foundJurisdiction();
  people = {
    officer: await place.engage("officer", "department"),
    reviewer: await place.engage("reviewer", "district_office"),
  };
  org = place.slugs.department;
  for (const year of YEARS) await add(year);
  drafted = await beginReport(place, people.officer, { body: "department", year: 2040 });
});

describe("pages of the interface for programs", () => {
  it.each([
    ["reports", 1],
    ["observations?cell=t3.granted", 3],
    ["observations", 100],
    ["values?metric=disclosure_rate,requests_received,request_growth", 2],
    ["values?include_history=true", 7],
    ["measures?measure=granted,denied,carriedOut", 2],
    ["revisions", 1],
    ["duties?year=2030", 1],
    ["availability", 1],
    ["organisations", 1],
    ["metrics", 5],
    ["cells", 90],
    ["crosswalk", 90],
    ["forms", 1],
  ])("of %s, %i rows each, hold every row once and in the same order", async (path, limit) => {
    const set = path.split("?")[0] ?? "";
    const about = isApiSetName(set) && API_SETS[set].parameters.some((name) => name === "area");
    const asked = `${path}${path.includes("?") ? "&" : "?"}${about ? `area=${place.slugs.district}&` : ""}`;
    const all = await read(`${asked}limit=10000`);
    expect(all.next).toBeNull();
    expect(await readAll(`${asked}limit=${limit}`)).toEqual(all.data);
    if (set !== "revisions") expect(all.data.length).toBeGreaterThan(0);
  });

  it("of named bodies and years hold what was not published, too", async () => {
    const asked = `values?org=${org}&year=2029..2034&metric=requests_received,disclosure_rate`;
    const all = await read(asked);
    expect(all.data.filter(({ status }) => status === "not_submitted").map(({ year }) => year)).toEqual([
      2029, 2029,
    ]);
    expect(await readAll(`${asked}&limit=1`)).toEqual(all.data);
  });

  it("of a government hold the report that is named: its area's, its own organ's, or both", async () => {
    const slug = place.slugs.district;
    const scopesOf = async (orgs: string) => {
      const asked = `values?org=${orgs}&year=2029..2030&metric=requests_received`;
      const all = await read(asked);
      expect(await readAll(`${asked}&limit=1`)).toEqual(all.data);
      return all.data.map(({ year, scope }) => [year, scope]);
    };
    const years = [2029, 2030];
    expect(await scopesOf(slug)).toEqual(years.map((year) => [year, "consolidated"]));
    expect(await scopesOf(`${slug}~own`)).toEqual(years.map((year) => [year, "own_organ"]));
    expect(await scopesOf(`${slug},${slug}~own`)).toEqual(
      years.flatMap((year) => [
        [year, "own_organ"],
        [year, "consolidated"],
      ]),
    );
    // A department has one report, by whichever name.
    expect(await scopesOf(`${org}~own,${org}`)).toEqual(years.map((year) => [year, "own_organ"]));
  });

  it("of a comparison hold every body and year once, in one order", async () => {
    const asked = `comparisons?org=${org}&year=2029,2031..2034&metric=requests_received,disclosure_rate&def=all&peers=near&labels=both`;
    const all = await read(asked);
    expect(new Set(all.data.map(({ year }) => year))).toEqual(new Set([2029, 2031, 2032, 2033, 2034]));
    expect(await readAll(`${asked}&limit=3`)).toEqual(all.data);
    const keys = all.data.map((row) => `${row.part} ${row.org} ${row.metric} ${row.year}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("miss nothing and repeat nothing while reports are published and corrected between them", async () => {
    let year = 2050;
    const rows = await readAll(`reports?org=${org}&limit=2`, async () => {
      year -= 1;
      const id = reports.get(2030) ?? "";
      await startCorrection(people.officer, id, { reason: "更正一处笔误" });
      await publishReport(people, id);
      await add(year);
    });
    const found = rows.map((row) => row.year);
    expect(new Set(found).size).toBe(found.length);
    expect(found).toEqual(expect.arrayContaining(YEARS));
  });
});

describe("time in the interface for programs", () => {
  it("gives what changed since, and the history on request", async () => {
    const id = reports.get(2031) ?? "";
    const before = new Date().toISOString();
    await startCorrection(people.officer, id, { reason: "更正" });
    await publishReport(people, id);
    const changed = await readAll(`reports?org=${org}&updated_after=${before}&limit=1`);
    expect(changed.map(({ year, version, change }) => [year, version, change])).toEqual([
      [2031, 2, "corrected"],
    ]);
    const history = await readAll(`reports?org=${org}&year=2031&include_history=true&limit=1`);
    expect(history.map(({ version, is_current }) => [version, is_current])).toEqual([
      [1, false],
      [2, true],
    ]);
    const revisions = await readAll(`revisions?org=${org}&year=2031`);
    expect(revisions.map(({ correction_reason }) => correction_reason)).toEqual(["更正"]);
  });

  it("goes back to a day, and never forward", async () => {
    expect((await read(`reports?org=${org}&asof=2020-01-01`)).data).toEqual([]);
    expect(await refused(`values?org=${org}&asof=2999-01-01`)).toMatchObject({
      code: "future_day",
      errors: [{ path: "asof" }],
    });
  });

  it("never shows a draft", async () => {
    expect((await read(`values?org=${org}&year=2040&status=reported`)).data).toEqual([]);
    expect((await read(`observations?org=${org}&year=2040`)).data).toEqual([]);
    expect((await read(`reports?org=${org}&year=2040&include_history=true`)).data).toEqual([]);
    expect(drafted).not.toBe("");
  });
});

describe("the answer of the interface for programs", () => {
  it("is not sent again to who has it", async () => {
    const first = await call(`values?org=${org}`);
    const tag = first.headers.get("etag") ?? "";
    const second = await call(`values?org=${org}`, { "If-None-Match": tag });
    expect([second.status, await second.text()]).toEqual([304, ""]);
    const id = reports.get(2032) ?? "";
    await startCorrection(people.officer, id, { reason: "更正" });
    await publishReport(people, id);
    expect((await call(`values?org=${org}`, { "If-None-Match": tag })).status).toBe(200);
  });

  it("says the same as CSV, with the way to the next page in a header", async () => {
    const page = await read(`values?org=${org}&limit=3&labels=both`);
    const csv = await call(`values?org=${org}&limit=3&labels=both`, { Accept: "text/csv" });
    expect(csv.headers.get("link")).toContain('rel="next"');
    const lines = (await csv.text()).trimEnd().split("\r\n");
    expect(lines).toHaveLength(4);
    expect(lines[0]?.split(",").slice(0, 3)).toEqual(["org", "org_name", "year"]);
    expect(lines[1]).toContain(String(page.data[0]?.metric_name));
  });

  it("says what will go, when, and where that is written, beside the way to the next page", async () => {
    const request = new Request(`http://localhost:3000/api/v1/values?org=${org}&def=all&limit=1`);
    const answered = await answerCall(request, "values", [
      {
        ...{ set: "values", kind: "parameter", name: "def", since: "2027-03-01", sunset: "2028-03-01" },
        instead: wording("请用别的。", "請用別的。", "Use another."),
      },
    ]);
    expect(answered.headers.get("deprecation")).toMatch(/^@\d+$/);
    expect(answered.headers.get("sunset")).toBe("Tue, 29 Feb 2028 16:00:00 GMT");
    expect(answered.headers.get("link")).toMatch(/rel="next", <.+#deprecations>; rel="deprecation"/);
    expect((await call(`values?org=${org}&def=all`)).headers.has("deprecation")).toBe(false);
  });

  it("is Parquet on request", async () => {
    const bytes = new Uint8Array(await (await call(`values?org=${org}&format=parquet`)).arrayBuffer());
    expect(new TextDecoder().decode(bytes.slice(0, 4))).toBe("PAR1");
  });
});

describe("what is wrong with a call", () => {
  it.each([
    ["values?metrc=disclosure_rate", "unknown_parameter", { path: "metrc", suggestion: "metric" }],
    ["values?metric=no_such", "invalid_parameter", { path: "metric", value: "no_such" }],
    ["values?year=2024..2019", "invalid_parameter", { path: "year" }],
    ["values?year=2024&year=2023", "repeated_parameter", { path: "year" }],
    ["values?limit=10001", "invalid_parameter", { path: "limit" }],
    ["values?cursor=abc", "invalid_parameter", { path: "cursor" }],
    ["values?org=no-such-body", "unknown_org", { path: "org", value: "no-such-body" }],
    ["values?group=no-such.cities", "unknown_org", { path: "group" }],
    [
      "comparisons?metric=disclosure_rate&year=2024&org=no-such-body",
      "unknown_org",
      { path: "org", value: "no-such-body" },
    ],
    [
      "comparisons?metric=disclosure_rate&year=2024&org=320000&peers=likes",
      "invalid_parameter",
      { path: "peers" },
    ],
    [
      "comparisons?metric=disclosure_rate&year=2024&org=320000&map=past",
      "invalid_parameter",
      { path: "map" },
    ],
    ["ranks?metric=disclosure_rate", "missing_parameter", { path: "group" }],
    ["nothing", "unknown_set", { path: "nothing" }],
  ])("%s: %s", async (path, code, place_) => {
    const details = await refused(path);
    expect(details.code).toBe(code);
    expect(details.errors[0]).toMatchObject(place_);
  });

  it("is said in the reader's language", async () => {
    const title = async (headers: Record<string, string>, path = "values?limit=0") =>
      (await refused(path, headers)).title;
    expect(await title({ "Accept-Language": "zh-CN,zh;q=0.9" })).toBe("参数有误");
    expect(await title({ "Accept-Language": "zh-TW" })).toBe("參數有誤");
    expect(await title({ "Accept-Language": "en-GB" })).toBe("A parameter cannot be read");
    expect(await title({}, "values?limit=0&lang=en")).toBe("A parameter cannot be read");
  });

  it("is a format nobody has", async () => {
    expect(await refused("values", { Accept: "image/png" })).toMatchObject({
      code: "not_acceptable",
      status: 406,
    });
  });
});
