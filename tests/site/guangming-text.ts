import { existsSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "../..");
const CORPUS = join(ROOT, "../shared/corpus/guangming-2019.txt");
/** A report of our own in the same format, layout and script, for where the corpus is not at hand. */
const SAMPLE = join(ROOT, "lib/exchange/import/samples/2019-one-cell-per-line-hant.txt");

/** The yearly report of 深圳市光明区 for 2019 as pasted from a page: one cell per line, traditional script. */
export function guangmingText(): { readonly name: string; readonly content: string } {
  const path = existsSync(CORPUS) ? CORPUS : SAMPLE;
  return { name: basename(path), content: readFileSync(path, "utf8") };
}
