import pg from "pg";
import { SentenceError } from "#scripts/up/stop-with-sentence.ts";

const OLDEST_SUPPORTED = 15;

/** Refuses, with a sentence that says what to do, a database that cannot be reached, is too old, or gives its user too few rights. */
export async function requireUsableServer(databaseUrl: string): Promise<void> {
  requireAddress(databaseUrl);
  const client = await connect(databaseUrl);
  try {
    await requireVersion(client);
    await requireRights(client);
  } finally {
    await client.end();
  }
}

function requireAddress(databaseUrl: string): void {
  if (URL.canParse(databaseUrl) && /^postgres(ql)?:$/.test(new URL(databaseUrl).protocol)) return;
  throw new SentenceError(
    "DATABASE_URL 不是 PostgreSQL 的地址。请写成 postgresql://用户:密码@主机:5432/数据库；密码中的特殊字符要用百分号编码。",
    "DATABASE_URL is no address of a PostgreSQL. Write it as postgresql://user:password@host:5432/database, special characters of the password percent-encoded.",
  );
}

async function connect(databaseUrl: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    return client;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SentenceError(
      `无法连接 DATABASE_URL 指定的数据库（${reason}）。请检查地址、账号和网络。`,
      `The database in DATABASE_URL cannot be reached (${reason}). Check address, account and network.`,
    );
  }
}

async function requireVersion(client: pg.Client): Promise<void> {
  const answer = await client.query<{ server_version_num: string }>("SHOW server_version_num");
  const version = Math.trunc(Number(answer.rows[0]?.server_version_num ?? 0) / 10_000);
  if (version >= OLDEST_SUPPORTED) return;
  throw new SentenceError(
    `DATABASE_URL 指定的数据库是 PostgreSQL ${version}，年报通需要 ${OLDEST_SUPPORTED} 或更高版本。请升级该数据库或改用另一个；不设 DATABASE_URL 则使用自带的数据库。`,
    `The database in DATABASE_URL is PostgreSQL ${version}; Nianbao needs ${OLDEST_SUPPORTED} or later. Upgrade it or name another; without DATABASE_URL the embedded one is used.`,
  );
}

/** The migrations make the role under which the site works, unless an administrator has made it before. */
async function requireRights(client: pg.Client): Promise<void> {
  const answer = await client.query<{ name: string; may: boolean }>(
    `SELECT current_user AS name, (rolsuper OR rolcreaterole OR EXISTS (SELECT FROM pg_roles WHERE rolname = 'nianbao_app'))
       AND has_database_privilege(current_database(), 'CREATE') AS may
     FROM pg_roles WHERE rolname = current_user`,
  );
  const rights = answer.rows[0];
  if (rights === undefined || rights.may) return;
  const name = pg.escapeIdentifier(rights.name);
  throw new SentenceError(
    `数据库用户 ${name} 权限不足。请数据库管理员执行：ALTER ROLE ${name} CREATEROLE; 并使其拥有该数据库（ALTER DATABASE … OWNER TO ${name};）。`,
    `The database user ${name} has too few rights. Ask the database administrator to run: ALTER ROLE ${name} CREATEROLE; and to make it the owner of the database (ALTER DATABASE … OWNER TO ${name};).`,
  );
}
