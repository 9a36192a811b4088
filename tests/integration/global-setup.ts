import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbedded } from "#scripts/database/embedded.ts";
import { migrate } from "#scripts/database/migrate.ts";

/**
 * A PostgreSQL of its own, empty but for the tables, thrown away afterwards. TEST_DATABASE_URL names another one that may be written
 * to: never the one people work in, which is why DATABASE_URL is not asked.
 */
export default async function setUp(): Promise<() => Promise<void>> {
  const existing = process.env.TEST_DATABASE_URL;
  if (existing !== undefined) {
    await migrate(existing);
    process.env.DATABASE_URL = existing;
    return async () => {};
  }
  const folder = mkdtempSync(join(tmpdir(), "nianbao-integration-"));
  const database = await startEmbedded({ folder, durability: "throwaway" });
  await migrate(database.url);
  process.env.DATABASE_URL = database.url;
  return async () => {
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
