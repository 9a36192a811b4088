import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "#scripts/database/embedded/free-port.ts";
import { siteEnvironment } from "#scripts/site/start-site.ts";
import { startWeb } from "#scripts/up/start-web.ts";

export interface SecondServer {
  readonly address: string;
  readonly port: number;
  /** Ends the process and starts another with the same build and database. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Another server process of the same build on the same database, as a busy site has it; it signs nobody in. */
export async function startSecondServer(): Promise<SecondServer> {
  const databaseUrl = process.env.DATABASE_URL;
  if (databaseUrl === undefined) throw new Error("DATABASE_URL names no database: start by npm run e2e.");
  const folder = mkdtempSync(join(tmpdir(), "nianbao-second-"));
  const port = await freePort(null);
  const env = {
    ...siteEnvironment({ folder, port, databaseUrl }),
    NODE_ENV: "production",
    NEXTAUTH_URL: `http://localhost:${port}`,
  } as const;
  let web = await startWeb(port, env);
  return {
    address: web.address,
    port,
    async restart() {
      await web.stop();
      web = await startWeb(port, env);
    },
    async stop() {
      await web.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
