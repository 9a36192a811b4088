import pg from "pg";

let pool: pg.Pool | null = null;

/** The database of the site under test, as its owner: for preparing what a test needs and for nothing else. */
export async function query<Row extends pg.QueryResultRow>(
  text: string,
  values: readonly unknown[] = [],
): Promise<readonly Row[]> {
  const connectionString = process.env.DATABASE_URL;
  if (connectionString === undefined)
    throw new Error("DATABASE_URL names no database: start by npm run e2e.");
  pool ??= new pg.Pool({ connectionString, max: 2, allowExitOnIdle: true });
  const { rows } = await pool.query<Row>(text, [...values]);
  return rows;
}

/** The one row of an answer. */
export async function queryOne<Row extends pg.QueryResultRow>(
  text: string,
  values: readonly unknown[] = [],
): Promise<Row> {
  const [row] = await query<Row>(text, values);
  if (row === undefined) throw new Error(`No row for ${text} ${JSON.stringify(values)}`);
  return row;
}
