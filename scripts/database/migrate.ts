import pg from "pg";
import { SentenceError } from "#scripts/up/stop-with-sentence.ts";
import { migrationList, NOTHING_LEFT_OUT, openSchemaEngine } from "./schema-engine.ts";

const OLDEST_SUPPORTED = 15;

/**
 * Brings the database to the migrations of this repository and names those just applied. Refuses, with a sentence, a server that is too
 * old, a migration that failed before, and one that was edited after it had been applied.
 */
export async function migrate(databaseUrl: string): Promise<readonly string[]> {
  await requireSupportedServer(databaseUrl);
  const { engine, close } = await openSchemaEngine(databaseUrl);
  try {
    const history = await engine.diagnoseMigrationHistory({
      migrationsList: migrationList(),
      optInToShadowDatabase: false,
      filters: NOTHING_LEFT_OUT,
    });
    refuseBrokenHistory(history.failedMigrationNames, history.editedMigrationNames);
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: migrationList(),
      filters: NOTHING_LEFT_OUT,
    });
    return appliedMigrationNames;
  } finally {
    await close();
  }
}

async function requireSupportedServer(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SentenceError(
      `无法连接 DATABASE_URL 指定的数据库（${reason}）。请检查地址、账号和网络。`,
      `The database in DATABASE_URL cannot be reached (${reason}). Check address, account and network.`,
    );
  }
  try {
    const answer = await client.query<{ server_version_num: string }>("SHOW server_version_num");
    const version = Math.trunc(Number(answer.rows[0]?.server_version_num ?? 0) / 10_000);
    if (version >= OLDEST_SUPPORTED) return;
    throw new SentenceError(
      `数据库是 PostgreSQL ${version}，年报通需要 ${OLDEST_SUPPORTED} 或更高版本。`,
      `The database is PostgreSQL ${version}; Nianbao needs ${OLDEST_SUPPORTED} or later.`,
    );
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
