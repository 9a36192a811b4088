import { type Zippable, zipSync } from "fflate";

/** The first day a ZIP file can name, as local time, which is what it holds: the clock of the writer stays out of the file. */
const NO_DAY = new Date(1980, 0, 1);

/** Packs files in the order given; the same files give the same bytes, whenever and wherever they are packed. */
export function packSame(files: Readonly<Record<string, Uint8Array>>): Uint8Array<ArrayBuffer> {
  const entries: Zippable = Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [name, [bytes, { mtime: NO_DAY, level: 9 }]]),
  );
  return new Uint8Array(zipSync(entries));
}
