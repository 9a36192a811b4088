import type { LaidOutDocument } from "../types.ts";
import { dataOfCsv } from "./data-of-csv.ts";
import { dataOfJson } from "./data-of-json.ts";
import { layOutData } from "./lay-out-data.ts";

interface DataFile {
  readonly name: string;
  readonly content: string;
  /** A file for Excel begins with a byte order mark, and its texts are guarded. */
  readonly hasMark: boolean;
}

/** A JSON or CSV file that was published here, whatever its name; null for any other file. */
export function documentOfData({ name, content, hasMark }: DataFile): LaidOutDocument | null {
  const words = content.replace(/^\ufeff/, "");
  const data = /^\s*\{/.test(words) ? dataOfJson(words) : dataOfCsv(words, hasMark ? "guarded" : "plain");
  return data === null ? null : { name, kind: "laid-out", layout: layOutData(data) };
}
