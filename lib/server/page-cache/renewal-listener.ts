import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { makeOutOfDate } from "./out-of-date.ts";

export interface RenewalListenerWish {
  readonly databaseUrl: string;
  /** When the oldest page this process may have was made. */
  readonly since: Date;
}

const CHANNEL = "nianbao_renewals";
/**
 * Between a renewal being written and its transaction being committed, and between the clocks of two machines: what was made this long
 * after it may still show what was before.
 */
const LEEWAY_MS = 60_000;
const PING_MS = 5_000;
const RETRY_MS = 500;

/**
 * Hears from the database which public pages changes make out of date, whichever process made them. A connection that breaks is
 * opened again, and what was missed meanwhile is caught up on.
 */
export class RenewalListener {
  readonly #wish: RenewalListenerWish;
  #client: pg.Client | null = null;
  #heardUntil: Date;
  #isStopped = false;
  #pulse: NodeJS.Timeout | undefined;

  constructor(wish: RenewalListenerWish) {
    this.#wish = wish;
    this.#heardUntil = wish.since;
  }

  /** When this returns, everything committed before has been heard. Throws where the database cannot be reached. */
  async start(): Promise<void> {
    await this.#connect(async (client) => {
      const { rows } = await client.query<{ tag: string; at: Date }>(
        `SELECT tag, max(recorded_at) AS at FROM renewals, unnest(tags) tag WHERE recorded_at > $1 GROUP BY tag`,
        [before(this.#wish.since)],
      );
      const now = Date.now();
      for (const { tag, at } of rows) makeOutOfDate([tag], Math.min(now, at.getTime() + LEEWAY_MS));
    });
  }

  /**
   * Waits until what was committed before this call has been heard. While there is no connection there is nothing to wait for: it is caught
   * up on when there is one.
   */
  async hear(): Promise<void> {
    // The database hands over what it has to announce before it answers.
    await this.#client?.query("SELECT").catch(() => {});
  }

  /** False from the moment a connection is known to be broken until what was missed has been caught up on. */
  get isListening(): boolean {
    return this.#client !== null;
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    clearInterval(this.#pulse);
    await this.#client?.end().catch(() => {});
    this.#client = null;
  }

  async #connect(catchUp: (client: pg.Client) => Promise<void>): Promise<void> {
    const client = new pg.Client({
      connectionString: this.#wish.databaseUrl,
      options: "-c role=nianbao_app -c nianbao.scope=outbox",
      application_name: "nianbao-renewals",
      keepAlive: true,
      connectionTimeoutMillis: 10_000,
      query_timeout: 10_000,
    });
    client.on("notification", ({ payload }) => {
      if (payload !== undefined) makeOutOfDate([payload]);
    });
    // Without this a broken connection would end the process.
    client.on("error", () => void this.#reconnect(client));
    client.on("end", () => void this.#reconnect(client));
    try {
      await client.connect();
      await client.query(`LISTEN ${CHANNEL}`);
      await catchUp(client);
      this.#heardUntil = await clockOf(client);
    } catch (error) {
      await client.end().catch(() => {});
      throw error;
    }
    this.#client = client;
    clearInterval(this.#pulse);
    this.#pulse = setInterval(() => void this.#ping(client), PING_MS).unref();
  }

  /** A connection can die without a word. */
  async #ping(client: pg.Client): Promise<void> {
    try {
      this.#heardUntil = await clockOf(client);
    } catch {
      await this.#reconnect(client);
    }
  }

  async #reconnect(broken: pg.Client): Promise<void> {
    if (this.#isStopped || this.#client !== broken) return;
    this.#client = null;
    clearInterval(this.#pulse);
    void broken.end().catch(() => {});
    while (!this.#isStopped) {
      try {
        await this.#connect(async (client) => await this.#catchUp(client));
        return;
      } catch {
        await wait(RETRY_MS, undefined, { ref: false });
      }
    }
  }

  async #catchUp(client: pg.Client): Promise<void> {
    const { rows } = await client.query<{ tag: string }>(
      "SELECT DISTINCT tag FROM renewals, unnest(tags) tag WHERE recorded_at > $1",
      [before(this.#heardUntil)],
    );
    makeOutOfDate(rows.map(({ tag }) => tag));
  }
}

function before(time: Date): Date {
  return new Date(time.getTime() - LEEWAY_MS);
}

/** By the database's clock, like the renewals themselves. */
async function clockOf(client: pg.Client): Promise<Date> {
  const { rows } = await client.query<{ now: Date }>("SELECT clock_timestamp() AS now");
  return rows[0]?.now ?? new Date(0);
}
