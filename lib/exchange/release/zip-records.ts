/** The records of a zip, after PKWARE's APPNOTE 6.3: head of an entry (4.3.7), its line in the directory (4.3.12), the end (4.3.14 to 4.3.16). */
export interface ZipEntry {
  readonly name: string;
  readonly offset: number;
  readonly crc: number;
  readonly size: number;
  readonly packedSize: number;
  /** Whether it was stored as it is. */
  readonly isPacked: boolean;
  /** Whether its sizes need 64 bits. */
  readonly isWide: boolean;
}

const WIDE = 0xffff_ffff;
/** Names are UTF-8. */
const FLAGS = 0x0800;
/** 1 January 1980, the first day a zip knows. */
const FIRST_DAY = 0x0021;

export function localRecord(entry: ZipEntry): Uint8Array {
  const name = Buffer.from(entry.name);
  const extra = entry.isWide ? wideFields([entry.size, entry.packedSize]) : Buffer.alloc(0);
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x0403_4b50, 0);
  writeShared(head, 4, entry, extra.length, name.length);
  return Buffer.concat([head, name, extra]);
}

export function centralRecord(entry: ZipEntry, narrow: number): Uint8Array {
  const name = Buffer.from(entry.name);
  const isFar = entry.offset >= narrow;
  const wide = [...(entry.isWide ? [entry.size, entry.packedSize] : []), ...(isFar ? [entry.offset] : [])];
  const extra = wide.length === 0 ? Buffer.alloc(0) : wideFields(wide);
  const head = Buffer.alloc(46);
  head.writeUInt32LE(0x0201_4b50, 0);
  head.writeUInt16LE(45, 4);
  writeShared(head, 6, entry, extra.length, name.length);
  head.writeUInt32LE(isFar ? WIDE : entry.offset, 42);
  return Buffer.concat([head, name, extra]);
}

interface Directory {
  readonly entries: number;
  readonly begun: number;
  readonly size: number;
  readonly narrow: number;
}

export function endRecords({ entries, begun, size, narrow }: Directory): Uint8Array {
  const isWide = begun >= narrow || size >= narrow || entries >= 0xffff;
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x0605_4b50, 0);
  end.writeUInt16LE(isWide ? 0xffff : entries, 8);
  end.writeUInt16LE(isWide ? 0xffff : entries, 10);
  end.writeUInt32LE(isWide ? WIDE : size, 12);
  end.writeUInt32LE(isWide ? WIDE : begun, 16);
  if (!isWide) return end;
  const wide = Buffer.alloc(56 + 20);
  wide.writeUInt32LE(0x0606_4b50, 0);
  wide.writeBigUInt64LE(44n, 4);
  wide.writeUInt16LE(45, 12);
  wide.writeUInt16LE(45, 14);
  wide.writeBigUInt64LE(BigInt(entries), 24);
  wide.writeBigUInt64LE(BigInt(entries), 32);
  wide.writeBigUInt64LE(BigInt(size), 40);
  wide.writeBigUInt64LE(BigInt(begun), 48);
  wide.writeUInt32LE(0x0706_4b50, 56);
  wide.writeBigUInt64LE(BigInt(begun + size), 64);
  wide.writeUInt32LE(1, 72);
  return Buffer.concat([wide, end]);
}

function writeShared(head: Buffer, at: number, entry: ZipEntry, extra: number, name: number): void {
  head.writeUInt16LE(entry.isWide ? 45 : 20, at);
  head.writeUInt16LE(FLAGS, at + 2);
  head.writeUInt16LE(entry.isPacked ? 0 : 8, at + 4);
  head.writeUInt16LE(0, at + 6);
  head.writeUInt16LE(FIRST_DAY, at + 8);
  head.writeUInt32LE(entry.crc, at + 10);
  head.writeUInt32LE(entry.isWide ? WIDE : entry.packedSize, at + 14);
  head.writeUInt32LE(entry.isWide ? WIDE : entry.size, at + 18);
  head.writeUInt16LE(name, at + 22);
  head.writeUInt16LE(extra, at + 24);
}

function wideFields(numbers: readonly number[]): Buffer {
  const field = Buffer.alloc(4 + 8 * numbers.length);
  field.writeUInt16LE(1, 0);
  field.writeUInt16LE(8 * numbers.length, 2);
  numbers.forEach((number, index) => {
    field.writeBigUInt64LE(BigInt(number), 4 + 8 * index);
  });
  return field;
}
