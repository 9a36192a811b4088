import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "#scripts/database/embedded/free-port.ts";

export interface ProxyServer {
  readonly address: string;
  stop(): Promise<void>;
}

/** Whether Debian's nginx is here; `CI=true npm test` installs it. */
export function hasNginx(): boolean {
  return spawnSync(PROGRAM, ["-v"]).status === 0;
}

const PROGRAM = "/usr/sbin/nginx";

/** deploy/nginx.conf as it stands, but for the ports, the folders and that it stays in the foreground. */
export async function startProxy(upstreams: readonly [number, number]): Promise<ProxyServer> {
  const folder = mkdtempSync(join(tmpdir(), "nianbao-proxy-"));
  const port = await freePort(null);
  mkdirSync(join(folder, "cache"));
  const isRoot = process.getuid?.() === 0;
  const changes: readonly (readonly [string, string])[] = [
    ["127.0.0.1:3000", `127.0.0.1:${upstreams[0]}`],
    ["127.0.0.1:3001", `127.0.0.1:${upstreams[1]}`],
    ["listen 80;", `listen 127.0.0.1:${port};`],
    ["/var/cache/nginx", join(folder, "cache")],
    ["/var/log/nginx", folder],
    ["/run/nginx.pid", join(folder, "nginx.pid")],
    ["worker_processes auto;", `worker_processes 1;\ndaemon off;${isRoot ? "\nuser root;" : ""}`],
    [
      "  server_tokens off;",
      ["server_tokens off;"]
        .concat(
          ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
            (part) => `${part}_temp_path ${join(folder, part)};`,
          ),
        )
        .join("\n"),
    ],
  ];
  const configuration = changes.reduce(
    (text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`deploy/nginx.conf says nothing of ${from}`);
      return text.replaceAll(from, to);
    },
    readFileSync("deploy/nginx.conf", "utf8"),
  );
  const file = join(folder, "nginx.conf");
  writeFileSync(file, configuration);
  const child = spawn(PROGRAM, ["-p", folder, "-c", file], { stdio: ["ignore", "ignore", "inherit"] });
  const ended = new Promise<void>((settle) => child.once("exit", () => settle()));
  const address = `http://127.0.0.1:${port}`;
  await waitUntilReady(`${address}/api/health`);
  return {
    address,
    async stop() {
      child.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function waitUntilReady(url: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await new Promise((settle) => setTimeout(settle, 100));
  }
  throw new Error("nginx did not start.");
}
