import { type FileHandle, open } from "node:fs/promises";

const CHUNK = 1 << 18;

/** A file written in order, a quarter of a megabyte at a time; never one that is there already. */
export class FileSink {
  readonly #handle: FileHandle;
  #waiting: string[] = [];
  #length = 0;

  private constructor(handle: FileHandle) {
    this.#handle = handle;
  }

  static async create(path: string): Promise<FileSink> {
    return new FileSink(await open(path, "wx"));
  }

  /** Returns at once unless a chunk is full: then when it is written. */
  write(text: string): Promise<void> | undefined {
    this.#waiting.push(text);
    this.#length += text.length;
    return this.#length >= CHUNK ? this.#flush() : undefined;
  }

  async end(): Promise<void> {
    await this.#flush();
    await this.#handle.sync();
    await this.#handle.close();
  }

  /** After a failure: what is written stays where it is, for whoever clears the folder. */
  async abandon(): Promise<void> {
    await this.#handle.close().catch(() => {});
  }

  async #flush(): Promise<void> {
    const text = this.#waiting.join("");
    this.#waiting = [];
    this.#length = 0;
    if (text !== "") await this.#handle.writeFile(text);
  }
}
