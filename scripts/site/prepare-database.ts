import { spawnSync } from "node:child_process";
import pg from "pg";
import { startEmbedded } from "#scripts/database/embedded.ts";
import { migrate } from "#scripts/database/migrate.ts";
import { SentenceError } from "#scripts/up/stop-with-sentence.ts";

export interface PreparedDatabase {
  readonly url: string;
  /** Same for the same data files: changes when the database is another one. */
  readonly identity: string;
  stop(): Promise<void>;
}

export interface DatabaseWish {
  readonly folder: string;
  /** A PostgreSQL that already runs; null starts the embedded one. */
  readonly existingUrl: string | null;
  readonly durability: "safe" | "throwaway";
  /** `empty`: no demo world, the first operator only. */
  readonly world: "demo" | "empty";
}

/** Starts or reaches the database, brings it to the current migrations and fills it on its first start. */
export async function prepareDatabase(wish: DatabaseWish): Promise<PreparedDatabase> {
  const embedded = wish.existingUrl === null ? await startEmbedded(wish) : null;
  const url = embedded?.url ?? wish.existingUrl ?? "";
  const stop = async () => await embedded?.stop();
  try {
    await migrate(url);
    seed(url, wish.world);
    return { url, identity: await identityOf(url), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** In a process of its own: it reads its address from the environment like the site does. Leaves a filled database as it is. */
function seed(url: string, world: DatabaseWish["world"]): void {
  const args = [
    "--disable-warning=ExperimentalWarning",
    "--conditions=react-server",
    "prisma/seed.ts",
    ...(world === "empty" ? ["--empty"] : []),
  ];
  const outcome = spawnSync(process.execPath, args, {
    stdio: "inherit",
    env: { ...process.env, DATABASE_URL: url },
  });
  if (outcome.status !== 0)
    throw new SentenceError(
      "初始数据没有写入成功，原因见上。",
      "The first data could not be written; the reason is above.",
    );
}

async function identityOf(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const answer = await client.query<{ id: string }>(
      "SELECT min(started_at)::text AS id FROM _prisma_migrations",
    );
    return answer.rows[0]?.id ?? "";
  } finally {
    await client.end();
  }
}
