// npm run bench:national: what pages cost in a country of 100,000 bodies (npm run bench:seed), each beside a named baseline of the same run.
// npm run bench:national -- --only rank --samples 20: of the kinds of page only those that are called so, with fewer addresses of each.
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import pg from "pg";
import { freePort } from "#scripts/database/embedded/free-port.ts";
import { startSite } from "#scripts/site/start-site.ts";
import { reportFailure, SentenceError } from "#scripts/up/stop-with-sentence.ts";
import type { BenchResult } from "../finding.ts";
import { printTable } from "../print-table.ts";
import { benchPageType } from "./bench-page-type.ts";
import { benchRelease } from "./bench-release.ts";
import { NATIONAL_FOLDER } from "./national-folder.ts";
import { PAGE_TYPES, type SamplePlace } from "./page-types.ts";
import { benchPublishToVisible } from "./publish-to-visible.ts";

/** Addresses of each kind, each asked for once uncached and once cached. */
const SAMPLES = 45;

async function benchNational(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: "string", multiple: true },
      samples: { type: "string", default: String(SAMPLES) },
    },
  });
  const existingUrl = process.env.DATABASE_URL ?? null;
  if (existingUrl === null && !existsSync(NATIONAL_FOLDER))
    throw new SentenceError(
      "还没有测算用的数据库：先运行 npm run bench:seed。",
      "There is no country to measure on yet: run npm run bench:seed first.",
    );
  // A release of the whole country in the background would slow down everything that is measured; and one reader asks for everything.
  process.env.MAKE_RELEASES = "off";
  process.env.API_REQUESTS_PER_MINUTE = "0";
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
    const isWanted = (what: string) => values.only?.some((word) => what.includes(word)) ?? true;
    const places = await samplePlaces(client, Number(values.samples));
    const results: BenchResult[] = [];
    const measured = { address: site.address, pid: site.web.pid, client };
    for (const type of PAGE_TYPES.filter(({ what }) => isWanted(what))) {
      const lines = await benchPageType(measured, type, places);
      console.log(`· ${type.what} · ${lines.map(inShort).join(" · ")}`);
      results.push(...lines);
    }
    if (isWanted("publish to visible")) {
      console.log("· publish to visible");
      results.push(...(await benchPublishToVisible(site.address, client, places)));
    }
    if (isWanted("release")) {
      console.log("· release");
      results.push(...(await benchRelease(site.address, site.databaseUrl)));
    }
    printTable(results);
  } finally {
    await client.end();
    await site.stop();
  }
}

/** For whoever watches a long run. */
function inShort(result: BenchResult): string {
  return "skipped" in result ? result.skipped : `${Math.round(result.measured)} ${result.unit}`;
}

/** Counties spread over the country, each with what is above and below it. */
async function samplePlaces(client: pg.Client, samples: number): Promise<readonly SamplePlace[]> {
  const { rows } = await client.query<Omit<SamplePlace, "year">>(
    `SELECT p.slug AS province, c.slug AS city, b.slug AS county,
            (SELECT d.slug FROM bodies d WHERE d.parent_id = b.id AND d.kind = 'department' LIMIT 1) AS department
     FROM bodies b JOIN bodies c ON c.id = b.parent_id JOIN bodies p ON p.id = c.parent_id
     WHERE b.kind = 'government' AND b.level = 'county' ORDER BY hashtext(b.slug) LIMIT $1`,
    [samples],
  );
  return rows.map((row, index) => ({ ...row, year: 2021 + (index % 5) }));
}

await benchNational().catch(reportFailure);
