import type { CacheHandlerValue } from "next/dist/server/lib/incremental-cache/index.js";
import { LeastRecentlyUsed } from "./least-recently-used.ts";
import { isOutOfDate, type Moment, thisMoment } from "./out-of-date.ts";

interface Kept {
  readonly entry: CacheHandlerValue;
  readonly begun: Moment;
}

const MOST_BEGINNINGS = 1_000;

/** Single pieces of data (`unstable_cache`), in memory alone. As pages they are as old as the moment they began to be read. */
export class DataStore {
  readonly #kept: LeastRecentlyUsed<Kept>;
  readonly #beginnings = new LeastRecentlyUsed<Moment>(MOST_BEGINNINGS);

  constructor(bytes: number) {
    this.#kept = new LeastRecentlyUsed(bytes);
  }

  /** What is kept and not overtaken; null where it has to be read, which begins now. */
  get(key: string, tags: readonly string[]): CacheHandlerValue | null {
    const known = this.#kept.get(key);
    if (known !== undefined && !isOutOfDate(tags, known.begun)) return known.entry;
    // Of several that read it at once the last one to begin may be the one that is kept; the first is the oldest it can be.
    if (this.#beginnings.get(key) === undefined) this.#beginnings.set(key, thisMoment(), 1);
    return null;
  }

  set(key: string, value: CacheHandlerValue["value"]): void {
    const begun = this.#beginnings.get(key);
    this.#beginnings.delete(key);
    // Nobody saw it begin: whatever came since may be missing in it.
    if (begun === undefined) return;
    const size = JSON.stringify(value).length + key.length;
    this.#kept.set(key, { entry: { lastModified: begun.at, value }, begun }, size);
  }
}
