import { Agent, get } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { tagsOfPublication } from "#lib/domain/views/page-tags.ts";
import { hasNginx, startProxy } from "#tests/site/start-proxy.ts";
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

/** Arrivals a second: an ordinary hour of that day at one process alone, and the minute after the news named the address, behind deploy/nginx.conf. */
const HOURS = [
  {
    what: "publication day, 20 readers a second, one process alone",
    rate: 20,
    seconds: 20,
    isBehindProxy: false,
  },
  {
    what: "publication day, 200 readers a second, behind nginx",
    rate: 200,
    seconds: 10,
    isBehindProxy: true,
  },
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
  if (!hasNginx()) return HOURS.map(({ what }) => ({ what, skipped: "nginx is not installed" }));
  const report = Buffer.from(await (await fetch(`${address}/o/321300/2024`)).arrayBuffer());
  const files = await startNginx(report);
  if (files === null) throw new Error("nginx is there and does not start.");
  const port = Number(new URL(address).port);
  const proxy = await startProxy([port, port]);
  const results: BenchResult[] = [];
  try {
    for (const { what, rate, seconds, isBehindProxy } of HOURS) {
      const origin = isBehindProxy ? proxy.address : `http://127.0.0.1:${port}`;
      const publishing = new AbortController();
      const published = publishOverAndOver(databaseUrl, publishing.signal);
      const measured = await arrive(
        OPENED.map((path) => origin + path),
        { rate, seconds },
      );
      publishing.abort();
      await published;
      const file = `http://127.0.0.1:${files.port}${files.path}`;
      results.push({
        what: `${what}, p95`,
        measured: p95(measured),
        baseline: "nginx, a report as a file, as many readers",
        baselineMeasured: p95(await arrive([file], { rate, seconds: 5 })),
        unit: "ms",
      });
    }
  } finally {
    await Promise.all([files.stop(), proxy.stop()]);
  }
  return results;
}

/** Readers come at a steady rate, whether the one before has been answered or not. */
async function arrive(
  urls: readonly string[],
  { rate, seconds }: { rate: number; seconds: number },
): Promise<readonly number[]> {
  const begun = performance.now();
  const households = Array.from({ length: HOUSEHOLDS }, () => new Agent({ keepAlive: true }));
  const readers = Array.from({ length: rate * seconds }, async (_, index) => {
    const due = begun + (index * 1_000) / rate;
    await wait(Math.max(0, due - performance.now()));
    const url = urls[index % urls.length] ?? "";
    // The limits of the proxy are for one address: readers have some of their own, which only Linux gives without being asked.
    const household = index % HOUSEHOLDS;
    const status = await open(url, `127.0.1.${household + 1}`, households[household]);
    if (status === null) return Number.POSITIVE_INFINITY;
    if (status !== 200) throw new Error(`${url} was answered ${status}.`);
    return performance.now() - due;
  });
  const times = await Promise.all(readers);
  for (const agent of households) agent.destroy();
  return times;
}

/** Addresses that readers come from. */
const HOUSEHOLDS = 20;

/** The status of an answer that has come whole, packed as browsers ask for it; null where there was none. */
async function open(url: string, localAddress: string, agent: Agent | undefined): Promise<number | null> {
  return await new Promise((settle) => {
    get(
      url,
      { ...(agent === undefined ? {} : { agent }), localAddress, headers: { "accept-encoding": "gzip" } },
      (answer) => {
        answer
          .on("error", () => settle(null))
          .on("end", () => settle(answer.statusCode ?? null))
          .resume();
      },
    ).on("error", () => settle(null));
  });
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
