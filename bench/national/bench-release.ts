import { mkdtemp, rm } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { DataRow } from "#lib/domain/releases/data-set.ts";
import { findDataSet } from "#lib/domain/releases/data-sets.ts";
import { writeSetFiles } from "#lib/exchange/release/write-set-files.ts";
import { rowsOfSet } from "#lib/server/releases/rows-of-set.ts";
import { Snapshot } from "#lib/server/releases/snapshot.ts";
import type { BenchResult } from "../finding.ts";
import { copyOut } from "./copy-out.ts";

/** Enough to be steady; the whole country has 140 million. */
const ROWS = 500_000;

/** How often the memory of this process is looked at. */
const LOOK_MS = 50;

/**
 * Rows a second of the largest set, written in every format, against PostgreSQL's own COPY of as many cells in one format; and the most memory
 * it takes for all of them beside a fifth, which would be as much less if anything were kept. The server of the site at `address` is left in peace: files are
 * written by this process.
 */
export async function benchRelease(address: string, databaseUrl: string): Promise<readonly BenchResult[]> {
  const set = findDataSet("observations");
  if (set === undefined) throw new Error("there is no set of observations");
  const folder = await mkdtemp(join(tmpdir(), "nianbao-bench-release-"));
  const snapshot = await Snapshot.open(databaseUrl);
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const day = new Date().toISOString().slice(0, 10);
    const source = { snapshot, asOf: null, day, origin: address };
    const write = async (count: number) => {
      const into = await mkdtemp(join(folder, "set-"));
      const rows = first(count, rowsOfSet(set.id, source));
      return await mostMemory(async () => (await writeSetFiles({ folder: into, set, rows, notes: [] })).rows);
    };
    const some = await write(ROWS / 5);
    const begun = performance.now();
    const all = await write(ROWS);
    const measured = all.result / ((performance.now() - begun) / 1000);
    const copied = performance.now();
    // Each version's values are taken out of their store once, as the release does; through the view it would be once for each of its 200 cells.
    const count = await copyOut(
      client,
      `COPY (SELECT b.slug, v.year, v.scope, w.format, t.cell_key, t.table_key, t.row_key, t.column_key, u.values -> t.cell_key ->> 'value', t.unit,
           coalesce(u.values -> t.cell_key ->> 'status', 'blank'), u.values -> t.cell_key ->> 'raw', v.number
         FROM current_versions c JOIN report_versions v ON v.id = c.version_id JOIN bodies b ON b.id = c.body_id
         JOIN template_wordings w ON w.sha256 = v.template_sha256
         CROSS JOIN LATERAL (SELECT v.values || '{}' AS values OFFSET 0) u
         JOIN template_cells t ON t.template_sha256 = v.template_sha256 LIMIT ${ROWS}) TO STDOUT WITH (FORMAT csv)`,
    );
    return [
      {
        what: "release, rows of observations in five formats",
        measured,
        baseline: "COPY of as many cells to one CSV, not kept",
        baselineMeasured: count / ((performance.now() - copied) / 1000),
        unit: "/s",
        load: loadavg()[0] ?? Number.NaN,
      },
      {
        what: `release, peak memory of ${ROWS.toLocaleString("en")} rows`,
        measured: all.mebibytes,
        baseline: "a fifth of the rows",
        baselineMeasured: some.mebibytes,
        unit: "MiB",
        load: loadavg()[0] ?? Number.NaN,
      },
    ];
  } finally {
    await client.end();
    await snapshot.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function mostMemory<T>(
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly mebibytes: number }> {
  let most = 0;
  const look = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, LOOK_MS);
  try {
    const result = await work();
    return { result, mebibytes: most / 1_048_576 };
  } finally {
    clearInterval(look);
  }
}

async function* first(most: number, rows: AsyncIterable<DataRow>): AsyncGenerator<DataRow> {
  let count = 0;
  for await (const row of rows) {
    yield row;
    count += 1;
    if (count === most) return;
  }
}
