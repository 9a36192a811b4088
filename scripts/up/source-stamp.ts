import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const BUILT_FROM = [
  "app",
  "components",
  "lib",
  "prisma",
  "public",
  "next.config.js",
  "postcss.config.js",
  "package-lock.json",
  "proxy.ts",
  "tsconfig.json",
];
const NOT_BUILT = /\.(test|fixture)\.tsx?$|[\\/]generated([\\/]|$)/;

function* filesOf(path: string): Generator<string> {
  if (!existsSync(path) || NOT_BUILT.test(path)) return;
  if (statSync(path).isFile()) {
    yield path;
    return;
  }
  for (const name of readdirSync(path).sort()) yield* filesOf(join(path, name));
}

/** A hash over all that goes into a build, and over the database it was prerendered from. Equal stamps: the build can be reused. */
export function sourceStamp(root: string, databaseIdentity: string): string {
  const hash = createHash("sha256").update(databaseIdentity);
  for (const part of BUILT_FROM) {
    for (const file of filesOf(join(root, part)))
      hash.update(file.slice(root.length)).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}
