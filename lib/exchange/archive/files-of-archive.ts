import { ImportRefused } from "#lib/exchange/import/import-refused.ts";
import { MAX_BYTES } from "#lib/exchange/import/limits.ts";
import { BadZip, openZip } from "#lib/exchange/import/office/read-zip.ts";
import { damaged, unpacksTooLarge } from "#lib/exchange/import/office/refusals.ts";
import { MAX_ARCHIVE_UNPACKED } from "./archive-limits.ts";

/** A file of an upload, with its folders; `bytes` null for one that cannot be unpacked. */
export interface ArchiveFile {
  readonly path: string;
  readonly bytes: Uint8Array | null;
}

/** What systems leave in folders for themselves. */
const LEFTOVERS = /(^|\/)(__MACOSX\/|\.|~\$|Thumbs\.db$|desktop\.ini$)/i;

/** Whether a file of this name is one of a person's, not a system's. */
export function isOwnFile(path: string): boolean {
  return !path.endsWith("/") && !LEFTOVERS.test(path);
}

/**
 * The files of a zip, unpacked one after the other as they are taken. Throws `ImportRefused` for a zip that is broken or locked as a
 * whole; one file too large or broken is given without bytes and holds up no other.
 */
export function* filesOfArchive(name: string, bytes: Uint8Array): Generator<ArchiveFile> {
  const zip = opened(name, bytes);
  const files = zip.paths.filter(isOwnFile);
  if (files.length === 0) throw nothingInside(name);
  for (const path of files) yield { path, bytes: unpacked(() => zip.unpack(path)) };
}

function opened(name: string, bytes: Uint8Array) {
  try {
    return openZip(bytes, { part: MAX_BYTES, all: MAX_ARCHIVE_UNPACKED });
  } catch (error) {
    if (error instanceof BadZip)
      throw error.isTooLarge ? unpacksTooLarge(name, MAX_ARCHIVE_UNPACKED) : damaged(name);
    throw error;
  }
}

function unpacked(unpack: () => Uint8Array | null): Uint8Array | null {
  try {
    return unpack();
  } catch (error) {
    if (!(error instanceof BadZip)) throw error;
    return null;
  }
}

function nothingInside(name: string): ImportRefused {
  return new ImportRefused({
    "zh-Hans": `“${name}”里没有文件。请确认选对了压缩包。`,
    "zh-Hant": `「${name}」裡沒有檔案。請確認選對了壓縮檔。`,
    en: `There is no file in “${name}”. Make sure that this is the right archive.`,
  });
}
