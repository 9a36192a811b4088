// npm run bench:national: what pages cost in a country of 100,000 bodies (npm run bench:seed), each beside a named baseline of the same run.
import { existsSync } from "node:fs";
import pg from "pg";
import { freePort } from "#scripts/database/embedded/free-port.ts";
import { startSite } from "#scripts/site/start-site.ts";
import { reportFailure, SentenceError } from "#scripts/up/stop-with-sentence.ts";
import type { BenchResult } from "../finding.ts";
import { startNginx } from "../nginx.ts";
import { printTable } from "../print-table.ts";
import { benchRelease } from "./bench-release.ts";
import { NATIONAL_FOLDER } from "./national-folder.ts";
import { p95 } from "./p95.ts";
import { PAGE_TYPES, type PageType, type SamplePlace } from "./page-types.ts";
import { benchPublishToVisible } from "./publish-to-visible.ts";

/** Addresses of each kind, each asked for once uncached and once cached. */
const SAMPLES = 45;
const WARM_UP = 5;

async function benchNational(): Promise<void> {
  const existingUrl = process.env.DATABASE_URL ?? null;
  if (existingUrl === null && !existsSync(NATIONAL_FOLDER))
    throw new SentenceError(
      "还没有测算用的数据库：先运行 npm run bench:seed。",
      "There is no country to measure on yet: run npm run bench:seed first.",
    );
  // A release of the whole country in the background would slow down everything that is measured.
  process.env.MAKE_RELEASES = "off";
  const site = await startSite(
    {
      folder: NATIONAL_FOLDER,
      port: await freePort(null),
      build: ".next-test",
      existingUrl,
      durability: "throwaway",
      world: "empty",
    },
    (step) => console.log(`· ${step}`),
  );
  const client = new pg.Client({ connectionString: site.databaseUrl });
  await client.connect();
  try {
    const places = await samplePlaces(client);
    const results: BenchResult[] = [];
    for (const type of PAGE_TYPES) {
      console.log(`· ${type.what}`);
      results.push(...(await benchType(site.address, client, type, places)));
    }
    console.log("· publish to visible");
    results.push(await benchPublishToVisible(site.address, client, places));
    console.log("· release");
    results.push(await benchRelease(site.address, site.databaseUrl));
    printTable(results);
  } finally {
    await client.end();
    await site.stop();
  }
}

async function benchType(
  address: string,
  client: pg.Client,
  type: PageType,
  places: readonly SamplePlace[],
): Promise<readonly BenchResult[]> {
  const bySql: number[] = [];
  const uncached: number[] = [];
  const cached: number[] = [];
  let bytes = Buffer.alloc(0);
  for (const [index, place] of places.entries()) {
    const url = `${address}${type.path(place)}`;
    const sql = await timed(async () => void (await client.query(type.sql(place))));
    let first = new Response();
    const asked = await timed(async () => {
      first = await fetch(url, { headers: { "Accept-Encoding": "identity" } });
      bytes = Buffer.from(await first.arrayBuffer());
    });
    if (first.status === 404) return [{ what: type.what, skipped: `${type.path(place)} was answered 404` }];
    if (!first.ok) throw new Error(`${url} was answered ${first.status}.`);
    const again = await timed(async () => void (await (await fetch(url)).arrayBuffer()));
    // The first of a kind load its code; what an earlier run left in the cache is not counted either.
    if (index < WARM_UP || first.headers.get("x-nextjs-cache") === "HIT") continue;
    bySql.push(sql);
    uncached.push(asked);
    cached.push(again);
  }
  if (uncached.length === 0)
    return [{ what: type.what, skipped: "everything was cached: remove .next-test" }];
  const nginx = await startNginx(bytes);
  const files: number[] = [];
  if (nginx !== null) {
    try {
      for (let count = 0; count < SAMPLES; count += 1)
        files.push(
          await timed(
            async () =>
              void (await (await fetch(`http://127.0.0.1:${nginx.port}${nginx.path}`)).arrayBuffer()),
          ),
        );
    } finally {
      await nginx.stop();
    }
  }
  return [
    {
      what: `${type.what}, p95 uncached`,
      measured: p95(uncached),
      baseline: "SQL by hand for the same numbers",
      baselineMeasured: p95(bySql),
      unit: "ms",
    },
    nginx === null
      ? { what: `${type.what}, p95 cached`, skipped: "nginx is not installed" }
      : {
          what: `${type.what}, p95 cached`,
          measured: p95(cached),
          baseline: "nginx with the same bytes as a file",
          baselineMeasured: p95(files),
          unit: "ms",
        },
  ];
}

/** Counties spread over the country, each with what is above and below it. */
async function samplePlaces(client: pg.Client): Promise<readonly SamplePlace[]> {
  const { rows } = await client.query<Omit<SamplePlace, "year">>(
    `SELECT p.slug AS province, c.slug AS city, b.slug AS county,
            (SELECT d.slug FROM bodies d WHERE d.parent_id = b.id AND d.kind = 'department' LIMIT 1) AS department
     FROM bodies b JOIN bodies c ON c.id = b.parent_id JOIN bodies p ON p.id = c.parent_id
     WHERE b.kind = 'government' AND b.level = 'county' ORDER BY hashtext(b.slug) LIMIT $1`,
    [SAMPLES],
  );
  return rows.map((row, index) => ({ ...row, year: 2021 + (index % 5) }));
}

async function timed(work: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

await benchNational().catch(reportFailure);
