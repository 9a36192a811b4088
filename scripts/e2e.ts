// npm run e2e: the browser tests against the product in production form, on a database of their own that is thrown away.
// BASE_URL=http://localhost:3100 tests a site that already runs (its database: DATABASE_URL, else the one running in DATA_DIR).
// Everything after `--` goes to Playwright: npm run e2e -- e2e/journey.spec.ts
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "./database/embedded/free-port.ts";
import { runningEmbedded } from "./database/embedded.ts";
import { startSite } from "./site/start-site.ts";
import { ensureChineseFont } from "./test/ensure-chinese-font.ts";
import { findChromium } from "./test/find-chromium.ts";
import { reportFailure, SentenceError } from "./up/stop-with-sentence.ts";

interface TestedSite {
  readonly address: string;
  readonly databaseUrl: string;
  /** Folder of the build it serves. */
  readonly build: ".next" | ".next-test";
  /** The process that a test may kill; null where the site is somebody else's. */
  readonly pid: number | null;
  stop(): Promise<void>;
}

async function siteToTest(): Promise<TestedSite> {
  const address = process.env.BASE_URL;
  if (address === undefined) return await ownSite();
  const databaseUrl = process.env.DATABASE_URL ?? runningEmbedded(process.env.DATA_DIR ?? ".data");
  if (databaseUrl === null) {
    throw new SentenceError(
      "不知道该网站用的是哪个数据库。请用 DATABASE_URL 或 DATA_DIR 指明。",
      "Which database that site uses is not known. Name it with DATABASE_URL or DATA_DIR.",
    );
  }
  return { address, databaseUrl, build: ".next", pid: null, stop: async () => {} };
}

/** When a test kills the server, another one takes its place at the same address. */
async function ownSite(): Promise<TestedSite> {
  // A test asks the interface for programs five thousand times; how calls are counted has its own.
  process.env.API_REQUESTS_PER_MINUTE ??= "0";
  const folder = mkdtempSync(join(tmpdir(), "nianbao-e2e-"));
  const forget = () => rmSync(folder, { recursive: true, force: true });
  try {
    const wish = {
      folder,
      port: await freePort(null),
      build: ".next-test",
      existingUrl: null,
      durability: "throwaway",
      world: "demo",
    } as const;
    const site = await startSite(wish, (step) => console.log(`· ${step}`));
    const { pid } = site.web;
    const care = { isOver: false };
    void site.web.ended.then(async () => {
      if (!care.isOver) await site.restart();
    });
    return {
      address: site.address,
      databaseUrl: site.databaseUrl,
      build: wish.build,
      pid,
      async stop() {
        care.isOver = true;
        await site.stop();
        forget();
      },
    };
  } catch (error) {
    forget();
    throw error;
  }
}

/**
 * Ctrl-C reaches every program of the terminal, so the build or Playwright end by themselves; this process only stays to
 * clean up. A plain TERM reaches nobody else and is passed on.
 */
function stayToCleanUp() {
  const signals = { asked: false, passOn: (_signal: NodeJS.Signals) => {} };
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      signals.asked = true;
      if (signal === "SIGTERM") signals.passOn(signal);
    });
  }
  return signals;
}

/** Gives Playwright's own exit code. */
async function runPlaywright(
  site: TestedSite,
  chromium: string,
  signals: ReturnType<typeof stayToCleanUp>,
): Promise<number> {
  const child = spawn(
    process.execPath,
    ["node_modules/@playwright/test/cli.js", "test", ...process.argv.slice(2)],
    {
      stdio: "inherit",
      env: {
        ...process.env,
        BASE_URL: site.address,
        DATABASE_URL: site.databaseUrl,
        NEXT_DIST_DIR: site.build,
        CHROMIUM_PATH: chromium,
        // Where no language is set, the browser calls a file with a Chinese name "download".
        LC_ALL: process.env.LC_ALL || "C.UTF-8",
        ...(site.pid !== null && { WEB_PID: String(site.pid) }),
      },
    },
  );
  signals.passOn = (signal) => child.kill(signal);
  return await new Promise((settle) => {
    child.once("exit", (code) => settle(code ?? 130));
    child.once("error", () => settle(1));
  });
}

async function test(): Promise<void> {
  const chromium = findChromium();
  if (chromium === null) {
    throw new SentenceError(
      "找不到可用的 Chromium。请安装 Chromium 或 Chrome，或用 CHROMIUM_PATH 指明其位置。",
      "No usable Chromium. Install Chromium or Chrome, or name one with CHROMIUM_PATH.",
    );
  }
  ensureChineseFont();
  const signals = stayToCleanUp();
  const site = await siteToTest();
  try {
    process.exitCode = signals.asked ? 130 : await runPlaywright(site, chromium, signals);
  } finally {
    await site.stop();
  }
}

await test().catch(reportFailure);
