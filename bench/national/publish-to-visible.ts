import { randomBytes } from "node:crypto";
import { loadavg } from "node:os";
import type pg from "pg";
import type { BenchResult } from "../finding.ts";
import { p95 } from "./p95.ts";
import type { SamplePlace } from "./page-types.ts";
import { renewedBy } from "./renewed-by.ts";

const PATIENCE_MS = 10_000;

/** Above what any made-up body receives, so that the body leads the ranking of the country. */
const MANY = 60_000_000;

/** Where a published report has to be seen. `shown` is what the answer must hold. */
interface Place {
  readonly what: string;
  readonly path: (publication: Publication) => string;
  readonly shown: (publication: Publication) => string;
}

const PLACES: readonly Place[] = [
  {
    what: "on its page",
    path: ({ county, year }) => `/o/${county}/${year}`,
    shown: ({ sha256 }) => sha256,
  },
  {
    what: "in its comparison over years",
    path: ({ county }) => `/compare/requests-received/${county}/2021..2025`,
    shown: ({ received }) => received.toLocaleString("en"),
  },
  {
    what: "in the ranking of all counties",
    path: ({ year }) => `/rank/requests-received/cn.counties/${year}`,
    shown: ({ received }) => received.toLocaleString("en"),
  },
];

/**
 * From the commit of a new version to the first answer that shows it, on pages that were cached, all asked for at once; against asking the database for
 * the version in force. The rows are written as the product writes them, with the tags of its renewal.
 */
export async function benchPublishToVisible(
  address: string,
  client: pg.Client,
  places: readonly SamplePlace[],
): Promise<readonly BenchResult[]> {
  const seen = PLACES.map((): number[] => []);
  const asked: number[] = [];
  for (const [index, { county, year, city, province }] of places.entries()) {
    const sha256 = randomBytes(32).toString("hex");
    const publication = {
      county,
      year,
      sha256,
      city,
      province,
      received: MANY + (Date.now() % 1e7),
    };
    const urls = PLACES.map(({ path }) => `${address}${path(publication)}`);
    const first = await Promise.all(urls.map(async (url) => await fetch(url)));
    if (first.some(({ ok }) => !ok)) continue;
    for (const url of urls) await (await fetch(url)).arrayBuffer();
    if (!(await publish(client, publication))) continue;
    const times = await Promise.all(
      PLACES.map(async ({ shown }, at) => await untilShown(urls[at] ?? "", shown(publication))),
    );
    // The first loads the code of the pages.
    if (index > 0) for (const [at, milliseconds] of times.entries()) seen[at]?.push(milliseconds);
    const begun = performance.now();
    await client.query(
      "SELECT v.* FROM bodies b JOIN current_versions c ON c.body_id = b.id JOIN report_versions v ON v.id = c.version_id WHERE b.slug = $1 AND c.year = $2",
      [county, year],
    );
    asked.push(performance.now() - begun);
  }
  const load = loadavg()[0] ?? Number.NaN;
  return PLACES.map(({ what }, at) => {
    const times = seen[at] ?? [];
    const name = `publish to visible ${what}, p95`;
    return times.length === 0
      ? { what: name, skipped: "no report of the sample is published" }
      : {
          what: name,
          measured: p95(times),
          baseline: "SQL by hand for the version in force",
          baselineMeasured: p95(asked),
          unit: "ms" as const,
          load,
        };
  });
}

interface Publication extends Omit<SamplePlace, "department"> {
  readonly sha256: string;
  /** New requests, by which the version is known where a hash is not shown. */
  readonly received: number;
}

async function publish(client: pg.Client, publication: Publication): Promise<boolean> {
  const { county, year, sha256, received } = publication;
  await client.query("BEGIN");
  const { rows } = await client.query<{ id: string; former: string }>(
    `INSERT INTO report_versions
     SELECT (jsonb_populate_record(v, jsonb_build_object('id', gen_random_uuid(), 'number', v.number + 1, 'sha256', $3::text,
       'previous_sha256', v.sha256, 'correction_reason', '测算', 'published_at', now(), 'recorded_at', now()))).*
     FROM bodies b JOIN current_versions c ON c.body_id = b.id AND c.year = $2 AND c.scope = 'consolidated'
     JOIN report_versions v ON v.id = c.version_id WHERE b.slug = $1
     RETURNING id, previous_sha256 AS former`,
    [county, year, sha256],
  );
  const [made] = rows;
  if (made !== undefined) {
    await client.query(
      `INSERT INTO report_figures
       SELECT (jsonb_populate_record(f, jsonb_build_object('version_id', $1::uuid, 'number', f.number + 1, 'sha256', $2::text, 'published_at', now(),
         'amounts', f.amounts || jsonb_build_object('newReceived', $4::text)))).*
       FROM report_figures f WHERE f.report_id = (SELECT report_id FROM report_versions WHERE id = $1) AND f.sha256 = $3`,
      [made.id, sha256, made.former, String(received)],
    );
    await client.query(
      `INSERT INTO renewals (jurisdiction_id, tags, renewed_at)
       SELECT jurisdiction_id, $2, now() FROM bodies WHERE slug = $1`,
      [county, renewedBy(publication)],
    );
  }
  await client.query("COMMIT");
  return made !== undefined;
}

async function untilShown(url: string, words: string): Promise<number> {
  const begun = performance.now();
  while (performance.now() - begun < PATIENCE_MS) {
    if ((await (await fetch(url)).text()).includes(words)) return performance.now() - begun;
  }
  throw new Error(`${url} did not show what was published within ${PATIENCE_MS} ms.`);
}
