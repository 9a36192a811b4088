import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { READY, type ReadingJob, type ReadingOutcome } from "./reading-job.ts";
import type { ThreadLimits } from "./thread-limits.ts";
import { tookTooMuch } from "./took-too-much.ts";

/** How often a running job's cost is looked at, in milliseconds. */
const LOOK_EVERY = 50;
const NO_COST = { user: 0, system: 0 };

interface Waiting {
  readonly job: ReadingJob;
  readonly signal: AbortSignal | undefined;
  readonly settle: (outcome: ReadingOutcome) => void;
  readonly fail: (error: unknown) => void;
}

/**
 * Threads that read documents. One that exceeds its limits, or whose job is no longer wanted, is ended with everything it
 * held, and a new one takes its place; the others go on. Idle threads do not keep the process alive.
 */
export class ReadingPool {
  readonly #entry: string;
  readonly #size: number;
  readonly #limits: ThreadLimits;
  readonly #idle: Worker[] = [];
  readonly #queue: Waiting[] = [];
  #busy = 0;

  /** `entry`: path of the module that runs in the thread. */
  constructor(entry: string, size: number, limits: ThreadLimits) {
    this.#entry = entry;
    this.#size = size;
    this.#limits = limits;
  }

  /** Resolves with what the thread sent, or a refusal where it took too much. Rejects with the signal's reason once that is aborted. */
  async run(job: ReadingJob, signal?: AbortSignal): Promise<ReadingOutcome> {
    signal?.throwIfAborted();
    return await new Promise((settle, fail) => {
      this.#queue.push({ job, signal, settle, fail });
      this.#next();
    });
  }

  /** Ends all idle threads. */
  async close(): Promise<void> {
    await Promise.all(this.#idle.splice(0).map((thread) => thread.terminate()));
  }

  #next(): void {
    if (this.#busy >= this.#size) return;
    const waiting = this.#queue.shift();
    if (waiting === undefined) return;
    this.#busy += 1;
    this.#do(waiting)
      .then(waiting.settle, waiting.fail)
      .finally(() => {
        this.#busy -= 1;
        this.#next();
      });
  }

  async #do({ job, signal }: Waiting): Promise<ReadingOutcome> {
    signal?.throwIfAborted();
    const thread = this.#idle.pop() ?? (await this.#begin());
    thread.removeAllListeners("error").ref();
    // A thread that has just ended has no more cost to tell.
    const before = thread.cpuUsage().catch(() => NO_COST);
    const begun = Date.now();
    return await new Promise((settle, fail) => {
      let isOver = false;
      const end = (finish: () => void) => {
        if (isOver) return;
        isOver = true;
        clearInterval(watch);
        thread.removeAllListeners("message").removeAllListeners("error");
        signal?.removeEventListener("abort", abort);
        finish();
      };
      const stop = (finish: () => void) => end(() => void thread.terminate().then(finish));
      const abort = () => stop(() => fail(signal?.reason));
      const watch = setInterval(async () => {
        const { user, system } = await thread.cpuUsage(await before).catch(() => NO_COST);
        if ((user + system) / 1000 > this.#limits.processorMs || Date.now() - begun > this.#limits.clockMs) {
          stop(() => settle(tookTooMuch(job)));
        }
      }, LOOK_EVERY);
      thread.once("message", (outcome: ReadingOutcome) =>
        end(() => {
          this.#rest(thread);
          settle(outcome);
        }),
      );
      thread.once("error", (error: NodeJS.ErrnoException) =>
        end(() => (error.code === "ERR_WORKER_OUT_OF_MEMORY" ? settle(tookTooMuch(job)) : fail(error))),
      );
      signal?.addEventListener("abort", abort, { once: true });
      thread.postMessage(job);
    });
  }

  /** Keeps a thread for the next job; should it end meanwhile, another is begun instead. */
  #rest(thread: Worker): void {
    thread.unref();
    thread.once("error", () => void this.#idle.splice(this.#idle.indexOf(thread), 1));
    this.#idle.push(thread);
  }

  /** A new thread with its modules loaded: what loading costs is not counted against the first document. */
  async #begin(): Promise<Worker> {
    const thread = new Worker(this.#entry, {
      resourceLimits: { maxOldGenerationSizeMb: this.#limits.memoryMb },
      execArgv: [],
      env: {},
    });
    await new Promise<void>((settle, fail) => {
      thread.once("error", fail);
      thread.once("message", (word) => (word === READY ? settle() : fail(new Error(`unexpected: ${word}`))));
    });
    return thread;
  }
}

/** The module that reads in a thread. The server's bundle has no place of its own, so it is found from the project's root. */
export function readingThread(): string {
  return join(process.cwd(), "lib", "exchange", "import", "worker", "reading-thread.ts");
}
