import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { requireWritableProject } from "#scripts/up/require-writable-project.ts";
import { SentenceError } from "#scripts/up/stop-with-sentence.ts";

const MADE_FROM = ["prisma/schema.prisma", "prisma.config.ts", "package-lock.json"];
const STAMP = "prisma/generated/nianbao-stamp";

/** The database client is generated code and not in the repository; it is made again when what it is made from has changed. */
export function generateClient(): void {
  const stamp = MADE_FROM.reduce(
    (hash, file) => hash.update(readFileSync(file)),
    createHash("sha256"),
  ).digest("hex");
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === stamp) return;
  requireWritableProject();
  const outcome = spawnSync(process.execPath, ["scripts/database/generate.ts"], { encoding: "utf8" });
  if (outcome.status !== 0) {
    console.error(outcome.stdout, outcome.stderr);
    throw new SentenceError(
      "数据库客户端没有生成成功，原因见上。",
      "The database client could not be generated; the reason is above.",
    );
  }
  writeFileSync(STAMP, stamp);
}
