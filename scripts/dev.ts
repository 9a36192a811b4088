// npm run dev: the site while it is being written, on the same database as npm run up. A change shows at once; Ctrl-C stops both.
import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { generateClient } from "./site/generate-client.ts";
import { prepareDatabase } from "./site/prepare-database.ts";
import { siteEnvironment } from "./site/start-site.ts";
import { openDataFolder } from "./up/data-folder.ts";
import { lockDataFolder } from "./up/lock-data-folder.ts";
import { portFrom, requireFreePort } from "./up/require-free-port.ts";
import { reportFailure } from "./up/stop-with-sentence.ts";

async function dev(): Promise<void> {
  const port = portFrom(process.env.PORT);
  await requireFreePort(port);
  const folder = openDataFolder(resolve(process.env.DATA_DIR ?? ".data"));
  const unlock = lockDataFolder(folder);
  try {
    generateClient();
    const database = await prepareDatabase({
      folder,
      existingUrl: process.env.DATABASE_URL ?? null,
      durability: "safe",
      world: "demo",
    });
    try {
      await serve(port, siteEnvironment({ folder, port, databaseUrl: database.url }));
    } finally {
      await database.stop();
    }
  } finally {
    unlock();
  }
}

/** Ctrl-C reaches Next by itself; a plain TERM is passed on. Either way the database is stopped after it. */
async function serve(port: number, env: NodeJS.ProcessEnv): Promise<void> {
  const child = spawn(process.execPath, ["node_modules/next/dist/bin/next", "dev", "--port", String(port)], {
    env,
    stdio: "inherit",
  });
  process.on("SIGINT", () => {});
  process.on("SIGTERM", () => child.kill("SIGTERM"));
  await new Promise((settle) => {
    child.once("exit", settle);
    child.once("error", settle);
  });
}

await dev().catch(reportFailure);
