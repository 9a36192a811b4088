import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { requireWritableProject } from "#scripts/up/require-writable-project.ts";
import { sessionSecret } from "#scripts/up/secret.ts";
import { earlierSigningKeys, signingKey } from "#scripts/up/signing-key.ts";
import { sourceStamp } from "#scripts/up/source-stamp.ts";
import { buildWeb, startWeb, type WebServer } from "#scripts/up/start-web.ts";
import { generateClient } from "./generate-client.ts";
import { type DatabaseWish, type PreparedDatabase, prepareDatabase } from "./prepare-database.ts";

export interface SiteWish extends DatabaseWish {
  readonly port: number;
  /** Folder of the build, so that a test site never touches the build that people use. */
  readonly build: ".next" | ".next-test";
  /** Breaks off the start; what had begun by then is stopped. */
  readonly signal?: AbortSignal;
}

/** What the web server has to know besides its code, in production form and while it is being written. */
export interface EnvironmentWish {
  readonly folder: string;
  readonly port: number;
  readonly databaseUrl: string;
}

export interface Site {
  readonly address: string;
  readonly databaseUrl: string;
  /** The web server's process, and when it ends; both are of the one that runs now. */
  readonly web: Pick<WebServer, "pid" | "ended">;
  /** Starts the web server again after it has ended. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** The whole product in production form: database, build, web server. `say` is told of each step as it begins. */
export async function startSite(wish: SiteWish, say: (step: string) => void): Promise<Site> {
  generateClient();
  say("数据库 · database");
  const database = await prepareDatabase(wish);
  try {
    const env = {
      ...siteEnvironment({ ...wish, databaseUrl: database.url }),
      NODE_ENV: "production",
      NEXT_DIST_DIR: wish.build,
    } as const;
    wish.signal?.throwIfAborted();
    await buildIfChanged(wish, database, env, say);
    wish.signal?.throwIfAborted();
    say("网站 · site");
    let web = await startWeb(wish.port, env);
    return {
      address: web.address,
      databaseUrl: database.url,
      get web() {
        return web;
      },
      async restart() {
        web = await startWeb(wish.port, env);
      },
      async stop() {
        await web.stop();
        await database.stop();
      },
    };
  } catch (error) {
    await database.stop();
    throw error;
  }
}

export function siteEnvironment({ folder, port, databaseUrl }: EnvironmentWish): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NEXT_TELEMETRY_DISABLED: "1",
    DATABASE_URL: databaseUrl,
    DATA_DIR: folder,
    NEXTAUTH_SECRET: process.env.NEXTAUTH_SECRET ?? sessionSecret(folder),
    SIGNING_KEY: process.env.SIGNING_KEY ?? signingKey(folder),
    EARLIER_SIGNING_KEYS: process.env.EARLIER_SIGNING_KEYS ?? earlierSigningKeys(folder),
    NEXTAUTH_URL: process.env.NEXTAUTH_URL ?? `http://localhost:${port}`,
  };
}

async function buildIfChanged(
  wish: SiteWish,
  database: PreparedDatabase,
  env: NodeJS.ProcessEnv,
  say: (step: string) => void,
): Promise<void> {
  const stampFile = join(wish.build, "nianbao-stamp");
  const stamp = sourceStamp(process.cwd(), database.identity);
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) return;
  requireWritableProject();
  say("构建，首次约一两分钟 · building, a minute or two the first time");
  await buildWeb(env, wish.signal);
  writeFileSync(stampFile, stamp);
}
