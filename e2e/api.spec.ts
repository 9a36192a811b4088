import { execFile, spawnSync } from "node:child_process";
import { promisify } from "node:util";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { z } from "zod";
import { query } from "#tests/site/site-database.ts";
import { expect, test } from "./fixtures.ts";

const QUESTIONS = 5000;
/** Questions under way at the same time. */
const AT_ONCE = 8;

const document = z.object({
  paths: z.record(
    z.string(),
    z.object({
      get: z.object({
        parameters: z.array(
          z.object({ name: z.string(), required: z.boolean(), schema: z.record(z.string(), z.unknown()) }),
        ),
      }),
    }),
  ),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
});
type Document = z.output<typeof document>;

const HOSTILE = [
  "'; DROP TABLE report_versions; --",
  "1 OR 1=1",
  "../../etc/passwd",
  "%00",
  "\u0000",
  "null",
  "undefined",
  "NaN",
  "-1",
  "1e400",
  "99999999999999999999",
  "年报😀\u202e",
  "{{7*7}}",
  "<script>alert(1)</script>",
  "a".repeat(5000),
  "2024..2019",
  "2019..9999",
  "2024-02-30",
  "9999-12-31",
  "eyJrIjoiIyJ9",
  ",",
  "~own",
  "__proto__",
  "constructor",
];

/** Words that fit a parameter by its schema, some at its edges, and some that do not fit at all. */
function wordsFor(
  name: string,
  schema: Readonly<Record<string, unknown>>,
  known: Readonly<Record<string, readonly string[]>>,
): fc.Arbitrary<string> {
  const { enum: words, pattern } = z
    .object({ enum: z.array(z.string()).optional(), pattern: z.string().optional() })
    .parse(schema);
  const fitting: fc.Arbitrary<string>[] = [];
  if (known[name] !== undefined) fitting.push(fc.constantFrom(...known[name]));
  else if (words !== undefined) fitting.push(fc.constantFrom(...words));
  else if (pattern !== undefined) fitting.push(fc.stringMatching(new RegExp(pattern)));
  return fc.oneof(
    ...fitting.map((arbitrary) => ({ arbitrary, weight: 12 })),
    { arbitrary: fc.constantFrom(...HOSTILE), weight: 1 },
    { arbitrary: fc.string({ unit: "grapheme", maxLength: 60 }), weight: 1 },
  );
}

function questions({ paths }: Document, known: Readonly<Record<string, readonly string[]>>) {
  const sets = Object.entries(paths).map(([path, { get }]) => {
    const parts = get.parameters.map(({ name, required, schema }) => {
      const word = wordsFor(name, schema, known);
      return fc
        .tuple(
          fc.constant(name),
          required ? fc.option(word, { freq: 20, nil: null }) : fc.option(word, { freq: 1, nil: null }),
        )
        .map(([key, value]) =>
          value === null || (!required && value.length % 3 === 0) ? null : [key, value],
        );
    });
    const stray = fc.option(fc.tuple(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 })), {
      freq: 20,
      nil: null,
    });
    return fc.tuple(fc.tuple(...parts), stray).map(([given, extra]) => {
      const search = new URLSearchParams(given.flatMap((pair) => (pair === null ? [] : [pair])));
      if (extra !== null && extra[0].length > 8) search.append(extra[0], extra[1]);
      return `${path}?${search}`;
    });
  });
  return fc.oneof(...sets);
}

test("five thousand questions, good and hostile, are answered as the OpenAPI document says, without a draft", async () => {
  // Generous: a busy machine answers a fifth as fast as an idle one.
  test.setTimeout(600_000);
  const { BASE_URL = "http://localhost:3100" } = process.env;
  const whole: object = await (await fetch(`${BASE_URL}/api/v1/openapi.json`)).json();
  const described = document.parse(whole);
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ ...whole, $id: "api" });
  // Compiled once: five thousand answers are of a few kinds.
  const checks = new Map<string, ReturnType<typeof ajv.compile>>();
  const checkOf = (pointer: string) => {
    const check = checks.get(pointer) ?? ajv.compile({ $ref: pointer });
    checks.set(pointer, check);
    return check;
  };
  const unpublished = await query<{ key: string }>(
    `SELECT b.slug || ' ' || r.year || ' ' || r.scope AS key FROM reports r JOIN bodies b ON b.id = r.body_id
     WHERE NOT EXISTS (SELECT FROM current_versions c WHERE c.report_id = r.id)`,
  );
  const secret = new Set(unpublished.map(({ key }) => key));
  expect(secret.size).toBeGreaterThan(0);
  const known = {
    org: ["321300", "321300~own", "990100", "321300,320800", "qingxi-development-reform", "no-such"],
    group: ["320000.cities", "cn.provinces", "990000.counties", "990100.departments", "nowhere.cities"],
    area: ["320000", "990000", "990100", "nowhere"],
    metric: ["disclosure_rate", "requests_received,request_growth", "requests_per_10k", "no_such"],
    cell: ["t3", "t3.granted", "t4", "t3.granted.total", "t9"],
    measure: ["granted", "denied,otherHandling", "reviewTotal", "no_such"],
    year: ["2024", "2019..2024", "2019,2021", "2025", "2018"],
    peers: ["near", "type", "size", "volume-20.990100", "type.320800", "size-30", "likes"],
    limit: ["1", "2", "7", "50", "200", "0", "10001"],
    q: ["宿迁", "政务公开", "suqian", "zz", "公"],
    asof: ["2020-01-01", "2026-01-31", "2099-01-01"],
    updated_after: ["2020-01-01", "2026-01-01T00:00:00Z", "2026-01-01T00:00:00+08:00"],
    release: ["latest", "latest", "1999-01-01", "2026-02-30.1"],
    cursor: ["eyJrIjoiIyIsInJvdyI6M30", "abc"],
    format: ["json", "json", "json", "csv", "parquet", "xml"],
  };
  const asked = fc.sample(questions(described, known), { numRuns: QUESTIONS, seed: 20261126 });
  const wrong: string[] = [];
  const statuses = new Map<number, number>();
  let place = 0;
  const worker = async () => {
    for (let index = place++; index < asked.length; index = place++) {
      const path = asked[index] ?? "";
      const response = await fetch(`${BASE_URL}/api/v1${path}`);
      statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
      const type = response.headers.get("content-type") ?? "";
      const body = await response.arrayBuffer();
      if (response.status >= 500) wrong.push(`${response.status} ${path}`);
      if (!type.includes("json")) continue;
      const json: unknown = JSON.parse(new TextDecoder().decode(body));
      const set = path.split("?")[0]?.slice(1) ?? "";
      const pointer = response.ok
        ? `api#/paths/~1${set}/get/responses/200/content/application~1json/schema`
        : "api#/components/schemas/Problem";
      const check = checkOf(pointer);
      if (check(json) !== true) wrong.push(`${path}: ${ajv.errorsText(check.errors)}`);
      if (
        !response.ok ||
        !["values", "measures", "observations", "reports", "revisions", "ranks", "comparisons"].includes(set)
      )
        continue;
      for (const { org, year, scope, ...row } of rows.parse(json).data)
        if ((row.report_version ?? row.version ?? null) !== null && secret.has(`${org} ${year} ${scope}`))
          wrong.push(`draft of ${org} ${year} ${scope}: ${path}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  expect(wrong.slice(0, 20)).toEqual([]);
  // Otherwise nothing was tried.
  expect(statuses.get(200) ?? 0).toBeGreaterThan(QUESTIONS / 10);
  expect(statuses.get(400) ?? 0).toBeGreaterThan(QUESTIONS / 10);
});

const rows = z.object({
  data: z.array(
    z.object({
      org: z.string(),
      year: z.number(),
      scope: z.string(),
      report_version: z.number().nullish(),
      version: z.number().nullish(),
    }),
  ),
});

test("only reading is allowed, from anywhere, and nothing is sent twice", async ({ request }) => {
  const refused = await request.post("/api/v1/values");
  expect([refused.status(), refused.headers().allow]).toEqual([405, "GET, HEAD, OPTIONS"]);
  const options = await request.fetch("/api/v1/values", { method: "OPTIONS" });
  expect(options.headers()["access-control-allow-origin"]).toBe("*");
  const first = await request.get("/api/v1/metrics");
  const again = await request.get("/api/v1/metrics", {
    headers: { "If-None-Match": first.headers().etag ?? "" },
  });
  expect(again.status()).toBe(304);
  const head = await request.head("/api/v1/metrics");
  expect([head.status(), (await head.body()).length]).toEqual([200, 0]);
});

const run = promisify(execFile);
for (const { program, file } of [
  { program: "sh", file: "example.sh" },
  { program: process.execPath, file: "example.mjs" },
  { program: "python3", file: "example.py" },
  { program: "python3", file: "release.py" },
  { program: "Rscript", file: "example.R" },
]) {
  test(`the example ${file} runs as it stands in the reference`, async ({ baseURL }) => {
    test.skip(spawnSync(program, ["--version"]).error !== undefined, `${program} is not installed`);
    const { stdout } = await run(program, [`docs/api/${file}`], {
      env: { ...process.env, NIANBAO: baseURL ?? "", PYTHONUTF8: "1" },
    });
    expect(stdout.trim().split("\n").length).toBeGreaterThan(1);
  });
}

test("the reference names every set, in three languages", async ({ page }) => {
  for (const { prefix, title } of [
    { prefix: "", title: "数据接口" },
    { prefix: "/zh-Hant", title: "資料介面" },
    { prefix: "/en", title: "Data API" },
  ]) {
    await page.goto(`${prefix}/api-docs`);
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await expect(page.getByRole("heading", { level: 3, name: "/values" })).toBeVisible();
  }
});
