import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { PictureJob, PictureOutcome } from "./picture-job.ts";

/** Pixels for each unit of a drawing: fine enough for print at half its width. */
const DENSITY = 2;

interface Waiting {
  readonly settle: (png: Uint8Array<ArrayBuffer>) => void;
  readonly fail: (error: Error) => void;
}

const waiting = new Map<number, Waiting>();
let thread: Worker | null = null;
let jobs = 0;

/**
 * An SVG as PNG, `density` pixels for each of its units, drawn in a thread of its own, so that pages are served meanwhile. Throws
 * where the SVG is not well formed. The thread keeps its fonts (30 MB) for the next picture and does not keep the process alive.
 */
export function renderPng(svg: string, density = DENSITY): Promise<Uint8Array<ArrayBuffer>> {
  thread ??= begin();
  jobs += 1;
  const job: PictureJob = { id: jobs, svg, density };
  return new Promise((settle, fail) => {
    waiting.set(job.id, { settle, fail });
    thread?.ref();
    thread?.postMessage(job);
  });
}

function begin(): Worker {
  // The server's bundle has no place of its own, so the thread's module is found from the project's root.
  const started = new Worker(
    join(process.cwd(), "lib", "exchange", "export", "picture", "picture-thread.ts"),
    {
      execArgv: [],
      env: {},
    },
  );
  started.on("message", (outcome: PictureOutcome) => {
    const done = waiting.get(outcome.id);
    waiting.delete(outcome.id);
    if (waiting.size === 0) started.unref();
    if ("png" in outcome) done?.settle(outcome.png);
    else done?.fail(new Error(`The drawing could not be made a picture: ${outcome.message}`));
  });
  started.on("error", (error) => end(started, error instanceof Error ? error : new Error(String(error))));
  started.on("exit", () => end(started, new Error("The thread that draws pictures has ended")));
  return started;
}

/** What was waited for fails; the next picture begins another thread. */
function end(ended: Worker, error: Error): void {
  if (thread !== ended) return;
  thread = null;
  for (const { fail } of waiting.values()) fail(error);
  waiting.clear();
}
