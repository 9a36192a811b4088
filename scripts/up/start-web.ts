import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { SentenceError } from "./stop-with-sentence.ts";

const NEXT = "node_modules/next/dist/bin/next";
/** Megabytes for what lives shortly. A page of three thousand bodies makes some fifty of them, and with Node's 16 a fifth of its time goes into clearing up. */
const YOUNG_MB = 64;

export interface WebServer {
  readonly address: string;
  readonly pid: number;
  /** Settles when the server has ended, by itself or by `stop`. */
  readonly ended: Promise<number | null>;
  stop(): Promise<void>;
}

/** Runs `next build`; its output is shown only when it fails by itself. */
export async function buildWeb(env: NodeJS.ProcessEnv, signal?: AbortSignal): Promise<void> {
  const child = spawn(process.execPath, [NEXT, "build"], {
    env,
    stdio: ["ignore", "pipe", "pipe"],
    ...(signal && { signal }),
  });
  const output: string[] = [];
  child.stdout.on("data", (chunk) => output.push(String(chunk)));
  child.stderr.on("data", (chunk) => output.push(String(chunk)));
  const code = await exitOf(child);
  signal?.throwIfAborted();
  if (code === 0) return;
  console.error(output.join(""));
  throw new SentenceError("构建失败，原因见上。", "The build failed; the reason is above.");
}

/** Starts the production server and waits until it answers. */
export async function startWeb(port: number, env: NodeJS.ProcessEnv): Promise<WebServer> {
  const child = spawn(
    process.execPath,
    [
      `--max-semi-space-size=${YOUNG_MB}`,
      ...["--import", "./scripts/up/leave-with-parent.mjs"],
      ...[NEXT, "start", "--port", String(port)],
    ],
    {
      env,
      stdio: ["ignore", "ignore", "inherit", "ipc"],
      // Ctrl-C is for the command, which then stops the server in order.
      detached: true,
    },
  );
  const ended = exitOf(child);
  const address = `http://localhost:${port}`;
  await waitUntilReady(`${address}/api/health`, ended);
  return {
    address,
    pid: child.pid ?? 0,
    ended,
    async stop() {
      child.kill("SIGTERM");
      const late = setTimeout(() => child.kill("SIGKILL"), 8_000);
      await ended;
      clearTimeout(late);
    },
  };
}

async function waitUntilReady(url: string, ended: Promise<number | null>): Promise<void> {
  const state = { hasEnded: false };
  void ended.then(() => {
    state.hasEnded = true;
  });
  for (let attempt = 0; attempt < 300 && !state.hasEnded; attempt += 1) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await wait(200);
  }
  throw new SentenceError("网站没有启动成功，原因见上。", "The site did not start; the reason is above.");
}

function exitOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    child.once("exit", (code) => resolve(code));
    child.once("error", () => resolve(1));
  });
}
