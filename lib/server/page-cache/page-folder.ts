import { createHash, randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** After how much of the limit has been written anew the folder is looked through. */
const SWEEP_AFTER = 1 / 8;
/** How much of the limit is left when it has been swept. */
const SWEPT = 3 / 4;

/**
 * Pages on disk, so that a restart does not begin with nothing; several processes may share the folder. Its size is bounded: what was
 * not read the longest is removed. A folder that cannot be written costs the reader nothing but time.
 */
export class PageFolder {
  readonly #folder: string;
  readonly #limit: number;
  #written = Number.POSITIVE_INFINITY;
  #sweep: Promise<void> = Promise.resolve();
  #hasComplained = false;

  constructor(folder: string, limit: number) {
    this.#folder = folder;
    this.#limit = limit;
  }

  /** The bytes kept under a key, which count as just used. */
  async read(key: string): Promise<Buffer | null> {
    const file = this.#fileOf(key);
    try {
      const bytes = await readFile(file);
      const now = new Date();
      void utimes(file, now, now).catch(() => {});
      return bytes;
    } catch {
      return null;
    }
  }

  async write(key: string, bytes: Uint8Array): Promise<void> {
    if (bytes.byteLength > this.#limit) return;
    const file = this.#fileOf(key);
    const unfinished = `${file}.${randomUUID()}`;
    try {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(unfinished, bytes);
      // Another process never reads half a page.
      await rename(unfinished, file);
    } catch (error) {
      if (!this.#hasComplained) console.warn("Pages cannot be kept on disk", error);
      this.#hasComplained = true;
      await rm(unfinished, { force: true }).catch(() => {});
      return;
    }
    this.#written += bytes.byteLength;
    if (this.#written < this.#limit * SWEEP_AFTER) return;
    this.#written = 0;
    this.#sweep = this.#sweep.then(async () => await this.#removeOldest());
    await this.#sweep;
  }

  async delete(key: string): Promise<void> {
    await rm(this.#fileOf(key), { force: true }).catch(() => {});
  }

  #fileOf(key: string): string {
    const name = createHash("sha256").update(key).digest("hex");
    return join(this.#folder, name.slice(0, 2), name.slice(2));
  }

  async #removeOldest(): Promise<void> {
    const names = await readdir(this.#folder, { recursive: true }).catch(() => []);
    const files: { readonly path: string; readonly size: number; readonly usedAt: number }[] = [];
    for (const name of names) {
      const path = join(this.#folder, name);
      const found = await stat(path).catch(() => null);
      if (found?.isFile()) files.push({ path, size: found.size, usedAt: found.mtimeMs });
    }
    let size = files.reduce((sum, file) => sum + file.size, 0);
    if (size <= this.#limit) return;
    for (const file of files.toSorted((a, b) => a.usedAt - b.usedAt)) {
      if (size <= this.#limit * SWEPT) break;
      await rm(file.path, { force: true }).catch(() => {});
      size -= file.size;
    }
  }
}
