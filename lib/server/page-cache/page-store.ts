import { deserialize, serialize } from "node:v8";
import type { CacheHandlerValue } from "next/dist/server/lib/incremental-cache/index.js";
import { LeastRecentlyUsed } from "./least-recently-used.ts";
import { isOutOfDate, type Moment, thisMoment } from "./out-of-date.ts";
import { PageFolder } from "./page-folder.ts";

export interface PageStoreWish {
  readonly folder: string;
  readonly memoryBytes: number;
  readonly diskBytes: number;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

const TAGS_HEADER = "x-next-cache-tags";
/** What no page is behind (404) or leads elsewhere: addresses anybody can make up. Kept in memory, this long. */
const MADE_UP_MS = 60_000;
/** How long a page may have been in the making where nobody saw it begin. */
const LONGEST_MAKING_MS = 30_000;
const MOST_BEGINNINGS = 10_000;

/**
 * The public pages and files that were made: in memory and on disk, each within its limit. A page is as old as the moment its making
 * began, not when it was done: what is published while it is being made overtakes it.
 */
export class PageStore {
  readonly #memory: LeastRecentlyUsed<CacheHandlerValue>;
  readonly #folder: PageFolder;
  readonly #now: () => number;
  readonly #beginnings = new Map<string, Moment>();
  /** Of pages that this process made. */
  readonly #begun = new WeakMap<CacheHandlerValue, Moment>();

  constructor({ folder, memoryBytes, diskBytes, now = Date.now }: PageStoreWish) {
    this.#memory = new LeastRecentlyUsed(memoryBytes);
    this.#folder = new PageFolder(folder, diskBytes);
    this.#now = now;
  }

  /** `fallback` gives what the build has made of the page. */
  async get(
    key: string,
    fallback: () => Promise<CacheHandlerValue | null>,
  ): Promise<CacheHandlerValue | null> {
    const asked = thisMoment(this.#now());
    const entry =
      this.#valid(this.#memory.get(key)) ??
      this.#intoMemory(key, this.#valid(await this.#fromDisk(key))) ??
      this.#intoMemory(key, this.#valid(await fallback()));
    if (entry === null) this.#begin(key, asked);
    return entry;
  }

  async set(
    key: string,
    value: CacheHandlerValue["value"],
    cacheControl: CacheHandlerValue["cacheControl"],
  ): Promise<void> {
    const begun = this.#beginnings.get(key);
    const lastModified = begun?.at ?? this.#now() - LONGEST_MAKING_MS;
    this.#beginnings.delete(key);
    if (value === null) {
      this.#memory.delete(key);
      await this.#folder.delete(key);
      return;
    }
    const entry: CacheHandlerValue = { lastModified, value, ...(cacheControl && { cacheControl }) };
    if (begun !== undefined) this.#begun.set(entry, begun);
    const bytes = serialize(entry);
    this.#memory.set(key, entry, bytes.byteLength);
    if (statusOf(entry) === 200) await this.#folder.write(key, bytes);
  }

  #valid(entry: CacheHandlerValue | null | undefined): CacheHandlerValue | null {
    if (entry === null || entry === undefined) return null;
    if (isOutOfDate(tagsOf(entry), this.#begun.get(entry) ?? entry.lastModified)) return null;
    const isMadeUp = statusOf(entry) !== 200;
    return isMadeUp && entry.lastModified < this.#now() - MADE_UP_MS ? null : entry;
  }

  #intoMemory(key: string, entry: CacheHandlerValue | null): CacheHandlerValue | null {
    if (entry !== null) this.#memory.set(key, entry, serialize(entry).byteLength);
    return entry;
  }

  async #fromDisk(key: string): Promise<CacheHandlerValue | null> {
    const bytes = await this.#folder.read(key);
    if (bytes === null) return null;
    try {
      return deserialize(bytes);
    } catch {
      // Half a file after a power cut: made anew like one that is not there.
      return null;
    }
  }

  #begin(key: string, asked: Moment): void {
    const known = this.#beginnings.get(key);
    // The earliest counts while a page is being made; one that was never finished does not count for ever.
    if (known !== undefined && known.at > asked.at - 2 * LONGEST_MAKING_MS) return;
    this.#beginnings.delete(key);
    this.#beginnings.set(key, asked);
    if (this.#beginnings.size > MOST_BEGINNINGS) {
      for (const eldest of this.#beginnings.keys()) {
        this.#beginnings.delete(eldest);
        break;
      }
    }
  }
}

function headersOf({ value }: CacheHandlerValue): unknown {
  return value !== null && "headers" in value ? value.headers : undefined;
}

/** 200 where a page does not say. */
function statusOf({ value }: CacheHandlerValue): number {
  return value !== null && "status" in value ? (value.status ?? 200) : 200;
}

function tagsOf(entry: CacheHandlerValue): readonly string[] {
  const headers = headersOf(entry);
  if (typeof headers !== "object" || headers === null || !(TAGS_HEADER in headers)) return [];
  const { [TAGS_HEADER]: tags } = headers;
  return typeof tags === "string" ? tags.split(",") : [];
}
