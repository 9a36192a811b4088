import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beginningOf } from "./beginning-of.ts";
import { SentenceError } from "./stop-with-sentence.ts";

interface Holder {
  readonly pid: number;
  readonly begun: string | null;
}

/**
 * One installation serves one data folder. A lock whose process is gone (after kill -9 or a power cut) is taken over, also where another
 * program has its number by now: in a container the numbers repeat at every start.
 * Returns the act that gives the lock back.
 */
export function lockDataFolder(folder: string): () => void {
  const file = join(folder, "up.lock");
  const holder = readHolder(file);
  if (holder !== null && holder.pid !== process.pid && isStillThere(holder)) {
    throw new SentenceError(
      `年报通已在运行（进程 ${holder.pid}，数据目录 ${folder}）。请在那个窗口按 Ctrl-C 停止，或执行 kill ${holder.pid}。`,
      `Nianbao is already running (process ${holder.pid}, data folder ${folder}). Stop it there with Ctrl-C, or run: kill ${holder.pid}`,
    );
  }
  writeFileSync(file, JSON.stringify({ pid: process.pid, begun: beginningOf(process.pid) }));
  return () => {
    if (readHolder(file)?.pid === process.pid) rmSync(file, { force: true });
  };
}

function isStillThere({ pid, begun }: Holder): boolean {
  const current = beginningOf(pid);
  return current !== null && current === begun;
}

function readHolder(file: string): Holder | null {
  try {
    const { pid, begun } = JSON.parse(readFileSync(file, "utf8"));
    return Number.isInteger(pid) ? { pid, begun } : null;
  } catch {
    return null;
  }
}
