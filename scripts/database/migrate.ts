import pg from "pg";
import { SentenceError } from "#scripts/up/stop-with-sentence.ts";
import { installJobQueue } from "./install-job-queue.ts";
import { requireUsableServer } from "./require-usable-server.ts";
import { isKnownRewrite } from "./rewritten-migrations.ts";
import { migrationList, NOTHING_LEFT_OUT, openSchemaEngine } from "./schema-engine.ts";

/**
 * Brings the database to the migrations of this repository and the job queue to its package's, and names those just applied. Refuses, with a sentence, a server that
 * cannot serve, a migration that failed before, and one that was edited after it had been applied.
 */
export async function migrate(databaseUrl: string): Promise<readonly string[]> {
  await requireUsableServer(databaseUrl);
  const { engine, close } = await openSchemaEngine(databaseUrl);
  try {
    const history = await engine.diagnoseMigrationHistory({
      migrationsList: migrationList(),
      optInToShadowDatabase: false,
      filters: NOTHING_LEFT_OUT,
    });
    const applied = await appliedChecksums(databaseUrl, history.editedMigrationNames);
    const edited = history.editedMigrationNames.filter(
      (name) => !isKnownRewrite(name, applied.get(name) ?? ""),
    );
    refuseBrokenHistory(history.failedMigrationNames, edited);
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: migrationList(),
      filters: NOTHING_LEFT_OUT,
    });
    await installJobQueue(databaseUrl);
    return appliedMigrationNames;
  } finally {
    await close();
  }
}

async function appliedChecksums(
  databaseUrl: string,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (names.length === 0) return new Map();
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string; checksum: string }>(
      "SELECT migration_name AS name, checksum FROM _prisma_migrations WHERE migration_name = ANY($1)",
      [names],
    );
    return new Map(rows.map(({ name, checksum }) => [name, checksum]));
  } finally {
    await client.end();
  }
}

function refuseBrokenHistory(failed: readonly string[], edited: readonly string[]): void {
  if (failed.length > 0) {
    throw new SentenceError(
      `迁移 ${failed.join("、")} 上次没有完成。请恢复备份；或修正原因后把它标为已回退：npx prisma migrate resolve --rolled-back ${failed[0]}`,
      `The migration ${failed.join(", ")} did not finish last time. Restore the backup, or mend the cause and mark it rolled back: npx prisma migrate resolve --rolled-back ${failed[0]}`,
    );
  }
  if (edited.length > 0) {
    throw new SentenceError(
      `迁移 ${edited.join("、")} 在执行之后被改动过。已执行的迁移不能再改，请另写一个新的。`,
      `The migration ${edited.join(", ")} was edited after it had been applied. An applied migration is never changed: write a new one.`,
    );
  }
}
