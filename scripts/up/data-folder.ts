import { accessSync, constants, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SentenceError } from "./stop-with-sentence.ts";

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** The folder for everything this installation keeps, made if absent. Fails with a sentence where it cannot be written. */
export function openDataFolder(folder: string): string {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    const probe = join(folder, ".writable");
    writeFileSync(probe, "");
    rmSync(probe);
    return folder;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SentenceError(
      `不能写入数据目录 ${folder}（${reason}）。请给当前用户写权限，或用 DATA_DIR 指定另一个目录。`,
      `The data folder ${folder} cannot be written (${reason}). Give this user the right to write, or name another folder with DATA_DIR.`,
    );
  }
}

/**
 * One installation serves one data folder. A lock whose process is gone (after kill -9 or a power cut) is taken over.
 * Returns the act that gives the lock back.
 */
export function lockDataFolder(folder: string): () => void {
  const file = join(folder, "up.lock");
  const holder = readHolder(file);
  if (holder !== null && holder !== process.pid && isRunning(holder)) {
    throw new SentenceError(
      `年报通已在运行（进程 ${holder}，数据目录 ${folder}）。请在那个窗口按 Ctrl-C 停止，或执行 kill ${holder}。`,
      `Nianbao is already running (process ${holder}, data folder ${folder}). Stop it there with Ctrl-C, or run: kill ${holder}`,
    );
  }
  writeFileSync(file, String(process.pid));
  return () => {
    if (readHolder(file) === process.pid) rmSync(file, { force: true });
  };
}

function readHolder(file: string): number | null {
  try {
    const pid = Number.parseInt(readFileSync(file, "utf8"), 10);
    return Number.isInteger(pid) ? pid : null;
  } catch {
    return null;
  }
}
