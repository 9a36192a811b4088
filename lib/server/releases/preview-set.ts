import "server-only";
import type { DataRow, DataSet } from "#lib/domain/releases/data-set.ts";
import type { Release } from "#lib/domain/releases/release.ts";
import { rowOfJson } from "#lib/exchange/release/json-record.ts";
import { linesOfFile } from "#lib/exchange/release/lines-of-file.ts";
import { releasePath, releasesFolder } from "./release-folder.ts";

const ROWS = 8;

/** The first rows of a set as its file gives them; null where the files are not on this server. */
export async function previewSet(release: Release, set: DataSet): Promise<readonly DataRow[] | null> {
  const rows: DataRow[] = [];
  try {
    for await (const line of linesOfFile(releasePath(releasesFolder(), release.id, `${set.id}.jsonl`))) {
      rows.push(rowOfJson(set.columns, line));
      if (rows.length === ROWS) break;
    }
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
  return rows;
}
