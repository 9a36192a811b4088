import { randomUUID } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import { ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import type { QueryArrayConfig } from "pg";

type Adapter = Awaited<ReturnType<PrismaPg["connect"]>>;

/** Object ids of the types `"char"`, in which the catalogue keeps its one-letter codes, and `text`. */
const ONE_LETTER = 18;
const TEXT = 25;

/**
 * PrismaPg for migrations. Where it differs: a script goes to the server whole (the adapter cuts at every semicolon, also inside the body
 * of a function); the shadow database really is another database (the adapter's would be overruled by the connection string and migrate
 * the main one); the catalogue's one-letter columns, at which the adapter gives up, are told apart; and its connections can be closed.
 */
export class WholeScriptPg extends PrismaPg {
  readonly #url: string;
  readonly #opened: Adapter[] = [];

  constructor(url: string) {
    super({ connectionString: url, max: 2 });
    this.#url = url;
  }

  override async connect(): Promise<Adapter> {
    const adapter = await super.connect();
    this.#opened.push(adapter);
    const pool = adapter.underlyingDriver();
    const send = pool.query.bind(pool);
    adapter.executeScript = async (script) => {
      await send(script);
    };
    readOneLetterColumns(adapter);
    return adapter;
  }

  override async connectToShadowDb(): Promise<Adapter> {
    const name = `nianbao_shadow_${randomUUID()}`;
    const main = await this.connect();
    await main.executeScript(`CREATE DATABASE "${name}"`);
    const url = new URL(this.#url);
    url.pathname = `/${name}`;
    const shadow = await new WholeScriptPg(url.href).connect();
    const dispose = shadow.dispose.bind(shadow);
    shadow.dispose = async () => {
      await dispose();
      await main.executeScript(`DROP DATABASE "${name}"`);
    };
    return shadow;
  }

  async close(): Promise<void> {
    for (const adapter of this.#opened) if (!adapter.underlyingDriver().ended) await adapter.dispose();
  }
}

/** Passes one-letter columns through the adapter as text and names them characters afterwards, as the engine expects them. */
function readOneLetterColumns(adapter: Adapter): void {
  const pool = adapter.underlyingDriver();
  const letters = new WeakMap<object, ReadonlySet<number>>();
  const query = pool.query.bind(pool);
  const queryRaw = adapter.queryRaw.bind(adapter);
  const markingQuery = async (config: QueryArrayConfig) => {
    const result = await query(config);
    const marked = result.fields.flatMap((field, i) => (field.dataTypeID === ONE_LETTER ? [i] : []));
    for (const field of result.fields) if (field.dataTypeID === ONE_LETTER) field.dataTypeID = TEXT;
    letters.set(result.rows, new Set(marked));
    return result;
  };
  Object.defineProperty(pool, "query", { value: markingQuery });
  adapter.queryRaw = async (sql) => {
    const result = await queryRaw(sql);
    const marked = letters.get(result.rows);
    const columnTypes = result.columnTypes.map((type, i) =>
      marked?.has(i) ? ColumnTypeEnum.Character : type,
    );
    return { ...result, columnTypes };
  };
}
