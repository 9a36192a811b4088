import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "#scripts/database/embedded/free-port.ts";

export interface FileServer {
  readonly port: number;
  readonly path: string;
  stop(): Promise<void>;
}

/** nginx on a free port of this machine, serving one file; null where nginx is not installed. */
export async function startNginx(bytes: Buffer): Promise<FileServer | null> {
  const program = ["nginx", "/usr/sbin/nginx", "/usr/local/sbin/nginx", "/opt/homebrew/bin/nginx"].find(
    (path) => spawnSync(path, ["-v"]).status === 0,
  );
  if (program === undefined) return null;
  const folder = mkdtempSync(join(tmpdir(), "nianbao-nginx-"));
  const port = await freePort(null);
  mkdirSync(join(folder, "html"));
  writeFileSync(join(folder, "html", "page.html"), bytes);
  writeFileSync(join(folder, "nginx.conf"), configuration(folder, port));
  const child = spawn(program, ["-p", folder, "-c", join(folder, "nginx.conf"), "-e", "stderr"], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = new Promise<void>((settle) => child.once("exit", () => settle()));
  await waitUntilReady(`http://127.0.0.1:${port}/page.html`);
  return {
    port,
    path: "/page.html",
    async stop() {
      child.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** As it would stand before the product: files from the page cache, connections kept, no log. */
function configuration(folder: string, port: number): string {
  return `
daemon off;
pid ${folder}/nginx.pid;
worker_processes auto;
${process.getuid?.() === 0 ? "user root;" : ""}
events { worker_connections 256; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 10000000;
  open_file_cache max=16;
  types { text/html html; }
  charset utf-8;
  ${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((part) => `${part}_temp_path ${folder}/${part};`).join("\n  ")}
  server { listen 127.0.0.1:${port}; root ${folder}/html; }
}
`;
}

async function waitUntilReady(url: string): Promise<void> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await wait(100);
  }
  throw new Error("nginx did not start.");
}
