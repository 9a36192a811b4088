import { inflateRawSync } from "node:zlib";
import { decodeText } from "../decode-text.ts";
import { MAX_ENTRIES, MAX_PART, MAX_UNPACKED } from "../limits.ts";

/** A zip that cannot be read, or that unpacks to more than the limits; `isTooLarge` tells which. */
export class BadZip extends Error {
  readonly isTooLarge: boolean;

  constructor({ isTooLarge }: { readonly isTooLarge: boolean }) {
    super(isTooLarge ? "unpacks too large" : "broken zip");
    this.name = "BadZip";
    this.isTooLarge = isTooLarge;
  }
}

/** Unpacks one file of a zip by its path; null where the zip has none of that name. */
export type UnpackFile = (path: string) => Uint8Array | null;

export interface OpenedZip {
  /** Paths of its files and folders, in the order of the directory; a folder's ends with a slash. */
  readonly paths: readonly string[];
  readonly unpack: UnpackFile;
}

/** Bytes that one file, and all that are read, may have when unpacked. */
export interface ZipLimits {
  readonly part: number;
  readonly all: number;
}

const OFFICE_LIMITS: ZipLimits = { part: MAX_PART, all: MAX_UNPACKED };

interface Entry {
  readonly method: number;
  readonly packed: number;
  readonly offset: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const SHORTEST_END = 22;
const LONGEST_COMMENT = 0xffff;

/**
 * Reads the directory of a zip; files are unpacked one by one when asked for. The limits hold for what really comes out,
 * not for the sizes the directory claims: a bomb stops at the limit.
 */
export function openZip(bytes: Uint8Array, limits: ZipLimits): OpenedZip {
  const entries = readDirectory(bytes);
  let unpacked = 0;
  return {
    paths: [...entries.keys()],
    unpack: (path) => {
      const entry = entries.get(path);
      if (entry === undefined) return null;
      const content = unpack(bytes, entry, limits.part);
      unpacked += content.length;
      if (content.length > limits.part || unpacked > limits.all) throw new BadZip({ isTooLarge: true });
      return content;
    },
  };
}

/** The zip that a Word or Excel file is. */
export function readZip(bytes: Uint8Array): UnpackFile {
  return openZip(bytes, OFFICE_LIMITS).unpack;
}

/** Unpacks every file once, before a zip is given to a program that keeps no limits. */
export function assertZipFits(bytes: Uint8Array): void {
  const { paths, unpack: unpackFile } = openZip(bytes, OFFICE_LIMITS);
  for (const path of paths) unpackFile(path);
}

function readDirectory(bytes: Uint8Array): ReadonlyMap<string, Entry> {
  const view = viewOf(bytes);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ENTRIES) throw new BadZip({ isTooLarge: true });
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) throw new BadZip({ isTooLarge: false });
    const nameLength = view.getUint16(at + 28, true);
    // Names are UTF-8; Windows in China writes GBK.
    const name = decodeText(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.set(name.replaceAll("\\", "/").replace(/^\//, ""), {
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number {
  const last = view.byteLength - SHORTEST_END;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new BadZip({ isTooLarge: false });
}

function unpack(bytes: Uint8Array, { method, packed, offset }: Entry, limit: number): Uint8Array {
  const view = viewOf(bytes);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL)
    throw new BadZip({ isTooLarge: false });
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const content = bytes.subarray(start, start + packed);
  if (method === 0) return content;
  if (method !== 8) throw new BadZip({ isTooLarge: false });
  try {
    return inflateRawSync(content, { maxOutputLength: limit });
  } catch (error) {
    const isTooLarge = error instanceof RangeError;
    throw new BadZip({ isTooLarge });
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
