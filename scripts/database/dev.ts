// node scripts/database/dev.ts: the embedded database alone, brought up to date and filled, until Ctrl-C.
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { reportFailure } from "#scripts/up/stop-with-sentence.ts";
import { startEmbedded } from "./embedded.ts";
import { migrate } from "./migrate.ts";

async function dev(): Promise<void> {
  const database = await startEmbedded({
    folder: resolve(process.env.DATA_DIR ?? ".data"),
    durability: "safe",
  });
  const asked = new Promise<void>((settle) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => settle());
  });
  try {
    for (const name of await migrate(database.url)) console.log(`migrated ${name}`);
    spawnSync(process.execPath, ["--conditions=react-server", "prisma/seed.ts"], {
      stdio: "inherit",
      env: { ...process.env, DATABASE_URL: database.url },
    });
    console.log(`DATABASE_URL=${database.url}`);
    const staying = setInterval(() => {}, 60_000);
    await asked;
    clearInterval(staying);
  } finally {
    await database.stop();
  }
}

await dev().catch(reportFailure);
