import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { tagsOfPublication } from "#lib/domain/views/page-tags.ts";
import type { BenchResult } from "./finding.ts";
import { p95 } from "./national/p95.ts";
import { startNginx } from "./nginx.ts";

/** What readers open on the day on which many reports come out, each as often as it stands here. */
const OPENED = [
  "/",
  "/",
  "/status/2024",
  "/status/2024/990000",
  "/o/990100",
  "/o/990100",
  "/o/990100/2024",
  "/o/321300/2024",
  "/compare/disclosure-rate/990100+990200/2019..2024",
  "/rank/disclosure-rate/990000.counties/2024",
  "/rank/disclosure-rate/990000.counties/2024.csv",
  "/en/grounds/990000.cities/2024",
] as const;

/** Arrivals a second: an ordinary hour of that day, and the minute after the news named the address. */
const DAYS = [
  { what: "publication day, 20 readers a second", rate: 20, seconds: 20 },
  { what: "publication day, 200 readers a second", rate: 200, seconds: 10 },
] as const;
const BETWEEN_PUBLICATIONS_MS = 2_000;

/** Whose report comes out over and over meanwhile: its pages, its groups and the overview are made anew. */
const PUBLISHER = { slug: "990100", kind: "government", level: "city", aboveSlugs: ["990000"] } as const;

/**
 * The longest 95 of 100 readers wait, in milliseconds from the moment they come (not from when the server has time), while a report is published every
 * two seconds. Who cannot connect waits for ever; an answer other than 200 ends the run.
 */
export async function benchPublicationDay(
  address: string,
  databaseUrl: string,
): Promise<readonly BenchResult[]> {
  const report = Buffer.from(await (await fetch(`${address}/o/321300/2024`)).arrayBuffer());
  const nginx = await startNginx(report);
  if (nginx === null) return DAYS.map(({ what }) => ({ what, skipped: "nginx is not installed" }));
  const file = `http://127.0.0.1:${nginx.port}${nginx.path}`;
  const results: BenchResult[] = [];
  try {
    for (const { what, rate, seconds } of DAYS) {
      const publishing = new AbortController();
      const published = publishOverAndOver(databaseUrl, publishing.signal);
      const measured = await arrive(
        OPENED.map((path) => address + path),
        { rate, seconds },
      );
      publishing.abort();
      await published;
      results.push({
        what: `${what}, p95`,
        measured: p95(measured),
        baseline: "nginx, a report as a file, as many readers",
        baselineMeasured: p95(await arrive([file], { rate, seconds: 5 })),
        unit: "ms",
      });
    }
  } finally {
    await nginx.stop();
  }
  return results;
}

/** Readers come at a steady rate, whether the one before has been answered or not. */
async function arrive(
  urls: readonly string[],
  { rate, seconds }: { rate: number; seconds: number },
): Promise<readonly number[]> {
  const begun = performance.now();
  const readers = Array.from({ length: rate * seconds }, async (_, index) => {
    const due = begun + (index * 1_000) / rate;
    await wait(Math.max(0, due - performance.now()));
    const url = urls[index % urls.length] ?? "";
    const answer = await fetch(url).catch(() => null);
    if (answer === null) return Number.POSITIVE_INFINITY;
    await answer.arrayBuffer();
    if (answer.status !== 200) throw new Error(`${url} was answered ${answer.status}.`);
    return performance.now() - due;
  });
  return await Promise.all(readers);
}

async function publishOverAndOver(databaseUrl: string, until: AbortSignal): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    for (let year = 2024; !until.aborted; year = year === 2024 ? 2023 : 2024) {
      await client.query(
        "INSERT INTO renewals (jurisdiction_id, tags, renewed_at) SELECT jurisdiction_id, $2, now() FROM bodies WHERE slug = $1",
        [PUBLISHER.slug, tagsOfPublication({ ...PUBLISHER, year })],
      );
      await wait(BETWEEN_PUBLICATIONS_MS, undefined, { signal: until }).catch(() => undefined);
    }
  } finally {
    await client.end();
  }
}
