import pg from "pg";
import type { ScopeSettings } from "#lib/server/database/in-scope.ts";

/** Runs raw SQL as the application's role in one transaction of the given scope, and takes everything back afterwards. */
export async function asApp<T>(
  settings: ScopeSettings | null,
  work: (sql: (text: string, values?: readonly unknown[]) => Promise<pg.QueryResult>) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({
    connectionString: process.env.DATABASE_URL,
    options: "-c role=nianbao_app",
  });
  await client.connect();
  try {
    await client.query("BEGIN");
    for (const [name, value] of Object.entries(settings ?? {})) {
      await client.query("SELECT set_config($1, $2, true)", [`nianbao.${name}`, value]);
    }
    return await work((text, values = []) => client.query(text, [...values]));
  } finally {
    await client.query("ROLLBACK");
    await client.end();
  }
}
