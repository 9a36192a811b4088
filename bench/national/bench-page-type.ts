import { loadavg } from "node:os";
import { gzipSync } from "node:zlib";
import type pg from "pg";
import type { BenchResult } from "../finding.ts";
import { startNginx } from "../nginx.ts";
import { cpuTime } from "./cpu-time.ts";
import { p95 } from "./p95.ts";
import type { PageType, SamplePlace } from "./page-types.ts";
import { renewedBy } from "./renewed-by.ts";

const WARM_UP = 5;
/** As e2e/budgets.spec.ts has it. */
const BUDGET_KB = 60;
/** How often a page that was made out of date is asked for until it is made anew: it takes the notice a moment to arrive. */
const MOST_HITS = 500;

export interface MeasuredSite {
  readonly address: string;
  /** Of the web server. */
  readonly pid: number;
  readonly client: pg.Client;
}

interface Answer {
  readonly milliseconds: number;
  readonly status: number;
  readonly isHit: boolean;
  readonly bytes: Uint8Array;
}

/** A kind of page asked for anew and from the cache, each beside its baseline, and what making it costs the web server. */
export async function benchPageType(
  site: MeasuredSite,
  type: PageType,
  places: readonly SamplePlace[],
): Promise<readonly BenchResult[]> {
  const bySql: number[] = [];
  const uncached: number[] = [];
  const cached: number[] = [];
  const computed: number[] = [];
  let bytes: Uint8Array = new Uint8Array();
  for (const [index, place] of places.entries()) {
    const url = `${site.address}${type.path(place)}`;
    const sql = await timed(async () => void (await site.client.query(type.sql(place))));
    const year = type.publishedFor?.(place) ?? null;
    if (year !== null) await renew(site.client, renewedBy({ ...place, year, publisher: type.publisher }));
    const before = cpuTime(site.pid);
    const first = await askAnew(url, year !== null);
    const after = cpuTime(site.pid);
    // Three reports in a hundred are missing, as in life.
    if (first.status === 404) continue;
    if (first.status !== 200)
      return [{ what: type.what, skipped: `${type.path(place)} was answered ${first.status}` }];
    // The server writes a page down behind the answer; that is not the reader's time, and not the next one's.
    await ask(url);
    const again = await ask(url);
    // The first of a kind load its code; what an earlier run left in the cache is not counted either.
    if (index < WARM_UP || first.isHit) continue;
    bytes = first.bytes;
    bySql.push(sql);
    uncached.push(first.milliseconds);
    cached.push(again.milliseconds);
    if (before !== null && after !== null) computed.push(after - before);
  }
  if (uncached.length === 0)
    return [{ what: type.what, skipped: "nothing was made anew: remove .next-test" }];
  const load = loadavg()[0] ?? Number.NaN;
  const files = await timesOfNginx(bytes, places.length);
  return [
    {
      what: `${type.what}, p95 uncached`,
      measured: p95(uncached),
      baseline: "SQL by hand for the same numbers",
      baselineMeasured: p95(bySql),
      unit: "ms",
      load,
    },
    {
      what: `${type.what}, processor time of the server, mean`,
      measured: mean(computed),
      baseline: "the whole answer uncached, mean",
      baselineMeasured: mean(uncached),
      unit: "ms",
      load,
    },
    {
      what: `${type.what}, size, packed`,
      measured: gzipSync(bytes).byteLength / 1_000,
      baseline: "budget of a page",
      baselineMeasured: BUDGET_KB,
      unit: "kB",
      load,
    },
    files === null
      ? { what: `${type.what}, p95 cached`, skipped: "nginx is not installed" }
      : {
          what: `${type.what}, p95 cached`,
          measured: p95(cached),
          baseline: "nginx with the same bytes as a file",
          baselineMeasured: p95(files),
          unit: "ms",
          load,
        },
  ];
}

/** As a publication does it: the servers hear of it when it is committed. */
async function renew(client: pg.Client, tags: readonly string[]): Promise<void> {
  await client.query(
    "INSERT INTO renewals (jurisdiction_id, tags, renewed_at) SELECT id, $1, now() FROM jurisdictions LIMIT 1",
    [tags],
  );
}

async function askAnew(url: string, isRenewed: boolean): Promise<Answer> {
  let answer = await ask(url);
  for (let count = 0; isRenewed && answer.isHit && count < MOST_HITS; count += 1) answer = await ask(url);
  return answer;
}

async function ask(url: string): Promise<Answer> {
  const begun = performance.now();
  const answer = await fetch(url, { headers: { "Accept-Encoding": "identity" } });
  const bytes = new Uint8Array(await answer.arrayBuffer());
  return {
    milliseconds: performance.now() - begun,
    status: answer.status,
    isHit: answer.headers.get("x-nextjs-cache") === "HIT",
    bytes,
  };
}

async function timesOfNginx(bytes: Uint8Array, samples: number): Promise<readonly number[] | null> {
  const nginx = await startNginx(Buffer.from(bytes));
  if (nginx === null) return null;
  const times: number[] = [];
  try {
    for (let count = 0; count < samples; count += 1)
      times.push((await ask(`http://127.0.0.1:${nginx.port}${nginx.path}`)).milliseconds);
  } finally {
    await nginx.stop();
  }
  return times;
}

async function timed(work: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

function mean(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0) / amounts.length;
}
