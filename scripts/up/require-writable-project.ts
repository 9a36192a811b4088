import { accessSync, constants } from "node:fs";
import { SentenceError } from "./stop-with-sentence.ts";

/** What is generated and built is written into the project's own folder; fails with a sentence where that is not allowed. */
export function requireWritableProject(folder = process.cwd()): void {
  try {
    accessSync(folder, constants.W_OK);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SentenceError(
      `不能写入项目目录 ${folder}（${reason}），而构建结果要写在其中。请给当前用户写权限，或先用有权限的用户运行一次 npm run up。`,
      `The project's folder ${folder} cannot be written (${reason}), and the build goes there. Give this user the right to write, or run npm run up once as a user who has it.`,
    );
  }
}
