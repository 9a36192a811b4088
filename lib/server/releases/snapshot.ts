import "server-only";
import pg from "pg";
import type { Prisma } from "#prisma/generated/client.ts";

/** What one row of the database gives, before it is checked. */
export type Found = Readonly<Record<string, unknown>>;

/**
 * What is public, as of one instant, for as long as it takes to write it out: one transaction that only reads, under the role of the site and in the
 * scope `public`, so that row-level security keeps everything else away. Rows come by cursor, some hundred at a time.
 */
export class Snapshot {
  readonly #client: pg.Client;
  #cursors = 0;

  private constructor(client: pg.Client) {
    this.#client = client;
  }

  static async open(databaseUrl: string): Promise<Snapshot> {
    const client = new pg.Client({
      connectionString: databaseUrl,
      options: "-c role=nianbao_app",
      application_name: "nianbao-release",
    });
    // A connection that dies fails the query in hand; without a listener it would end the process.
    client.on("error", () => {});
    await client.connect();
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    await client.query("SELECT set_config('nianbao.scope', 'public', true)");
    return new Snapshot(client);
  }

  async all(query: Prisma.Sql): Promise<readonly Found[]> {
    return (await this.#client.query<Found>(query.text, [...query.values])).rows;
  }

  /** Some hundred rows at a time, however many there are. */
  async *batches(query: Prisma.Sql, size = 500): AsyncGenerator<readonly Found[]> {
    this.#cursors += 1;
    const cursor = `rows_${this.#cursors}`;
    await this.#client.query(`DECLARE ${cursor} NO SCROLL CURSOR FOR ${query.text}`, [...query.values]);
    for (;;) {
      const { rows } = await this.#client.query<Found>(`FETCH ${size} FROM ${cursor}`);
      if (rows.length === 0) break;
      yield rows;
    }
    await this.#client.query(`CLOSE ${cursor}`);
  }

  async close(): Promise<void> {
    await this.#client.end();
  }
}
