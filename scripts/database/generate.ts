import { spawnSync } from "node:child_process";

/**
 * `prisma generate` without a download. Prisma fetches its schema engine from its own server unless it is told where one is; generating
 * never runs it, so any executable will do, and this Node is one that exists on every system.
 */
const outcome = spawnSync(
  process.execPath,
  ["node_modules/prisma/build/index.js", "generate", ...process.argv.slice(2)],
  {
    stdio: "inherit",
    env: {
      ...process.env,
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
      CHECKPOINT_DISABLE: "1",
    },
  },
);
process.exitCode = outcome.status ?? 1;
