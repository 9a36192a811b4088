import { accessSync, constants, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SentenceError } from "./stop-with-sentence.ts";

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
