// npm run bench: measures what people wait for, each figure beside a named baseline of the same run. Nothing is asserted.
// It starts the product in production form on a database of its own; load stays on this machine and is bounded.
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "#scripts/database/embedded/free-port.ts";
import { startSite } from "#scripts/site/start-site.ts";
import { reportFailure } from "#scripts/up/stop-with-sentence.ts";
import { benchAutosave } from "./autosave.ts";
import { benchBackfill } from "./backfill.ts";
import { benchChecks } from "./checks.ts";
import type { BenchResult } from "./finding.ts";
import { benchPapers } from "./papers.ts";
import { printTable } from "./print-table.ts";
import { benchPublicPage } from "./public-page.ts";
import { benchPublicationDay } from "./publication-day.ts";
import { benchReading } from "./reading.ts";

/** The report of a real city, as long as they come. */
const PAGE = "/o/321300/2024";

async function benchSite(): Promise<readonly BenchResult[]> {
  const folder = mkdtempSync(join(tmpdir(), "nianbao-bench-"));
  try {
    const site = await startSite(
      {
        folder,
        port: await freePort(null),
        build: ".next-test",
        existingUrl: null,
        durability: "safe",
        world: "demo",
      },
      (step) => console.log(`· ${step}`),
    );
    process.env.DATABASE_URL = site.databaseUrl;
    try {
      return [
        await benchPublicPage(site.address, PAGE),
        ...(await benchPublicationDay(site.address, site.databaseUrl)),
        await benchAutosave(site.address, site.databaseUrl),
        await benchBackfill(site.address),
      ];
    } finally {
      await site.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function bench(): Promise<void> {
  console.log("· 读取、校验与排印 · reading, checks and printing");
  const alone = [benchReading(), benchChecks(), benchPapers()];
  const results = [...alone, ...(await benchSite())];
  console.log(
    `\nMedians over rounds · Node ${process.versions.node} · ${availableParallelism()} cores, shared by server, database and load\n`,
  );
  printTable(results);
}

await bench().catch(reportFailure);
