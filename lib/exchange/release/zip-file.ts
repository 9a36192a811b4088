import { type FileHandle, open } from "node:fs/promises";
import { Readable } from "node:stream";
import { crc32, createDeflateRaw } from "node:zlib";
import { centralRecord, endRecords, localRecord, type ZipEntry } from "./zip-records.ts";

interface ToAdd {
  readonly name: string;
  readonly chunks: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>;
  /** At most so many bytes, where known: from 4 GB on the entry needs wide fields. */
  readonly atMost?: number;
  /** Taken as it is: what is packed already grows when packed again. */
  readonly isPacked?: boolean;
}

/** From here on sizes and places need the wide fields of Zip64; a little below 4 GB, for what packing may add. */
const NARROW = 0xf000_0000;

/**
 * A zip written to disk entry by entry, in bounded memory: sizes and sums are put into an entry's head when it is done. Every entry has the same
 * date, so that the same content is the same file.
 */
export class ZipFile {
  readonly #handle: FileHandle;
  readonly #narrow: number;
  readonly #entries: ZipEntry[] = [];
  #offset = 0;

  private constructor(handle: FileHandle, narrow: number) {
    this.#handle = handle;
    this.#narrow = narrow;
  }

  /** `narrow`: from how many bytes on the wide fields are used. */
  static async create(path: string, narrow: number = NARROW): Promise<ZipFile> {
    return new ZipFile(await open(path, "wx"), narrow);
  }

  async add({ name, chunks, atMost = 0, isPacked = false }: ToAdd): Promise<void> {
    const begun = { name, isWide: atMost >= this.#narrow, isPacked, offset: this.#offset };
    const head = localRecord({ ...begun, crc: 0, size: 0, packedSize: 0 });
    await this.#append(head);
    const start = this.#offset;
    let crc = 0;
    let size = 0;
    const counted = async function* () {
      for await (const chunk of chunks) {
        const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
        crc = crc32(bytes, crc);
        size += bytes.byteLength;
        yield bytes;
      }
    };
    if (isPacked) for await (const bytes of counted()) await this.#append(bytes);
    else {
      const source = Readable.from(counted(), { objectMode: true });
      const packed = createDeflateRaw({ level: 6 });
      source.once("error", (error) => packed.destroy(error));
      for await (const bytes of source.pipe(packed)) await this.#append(bytes);
    }
    const entry = { ...begun, crc, size, packedSize: this.#offset - start };
    if (!entry.isWide && Math.max(entry.size, entry.packedSize) > 0xffff_fffe)
      throw new RangeError(`${name} is larger than was said`);
    const finished = localRecord(entry);
    await this.#handle.write(finished, 0, finished.byteLength, entry.offset);
    this.#entries.push(entry);
  }

  async end(): Promise<void> {
    const begun = this.#offset;
    for (const entry of this.#entries) await this.#append(centralRecord(entry, this.#narrow));
    await this.#append(
      endRecords({ entries: this.#entries.length, begun, size: this.#offset - begun, narrow: this.#narrow }),
    );
    await this.#handle.sync();
    await this.#handle.close();
  }

  async abandon(): Promise<void> {
    await this.#handle.close().catch(() => {});
  }

  async #append(bytes: Uint8Array): Promise<void> {
    let written = 0;
    while (written < bytes.byteLength)
      written += (
        await this.#handle.write(bytes, written, bytes.byteLength - written, this.#offset + written)
      ).bytesWritten;
    this.#offset += bytes.byteLength;
  }
}
