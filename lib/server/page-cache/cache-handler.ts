import { createRequire } from "node:module";
import { join } from "node:path";
import type FileSystemCache from "next/dist/server/lib/incremental-cache/file-system-cache.js";
import type {
  CacheHandlerContext,
  CacheHandlerValue,
  CacheHandler as NextCacheHandler,
} from "next/dist/server/lib/incremental-cache/index.js";
import { env } from "#lib/env.ts";
import { DataStore } from "./data-store.ts";
import { makeOutOfDate } from "./out-of-date.ts";
import { PageStore } from "./page-store.ts";

type Get = Parameters<NextCacheHandler["get"]>;
type Set = Parameters<NextCacheHandler["set"]>;

const MEGABYTE = 1_048_576;
/** Single pieces of data (`unstable_cache`) are small, and kept in memory alone. */
const DATA_BYTES = 8 * MEGABYTE;

// Next's own is asked for what the build has made; it is a CommonJS module of which bare Node sees no class.
const seeds: { readonly default: typeof FileSystemCache } = createRequire(import.meta.url)(
  "next/dist/server/lib/incremental-cache/file-system-cache.js",
);

let store: PageStore | null = null;
const data = new DataStore(DATA_BYTES);

/**
 * The cache of public pages (`cacheHandler` in next.config.js). Next makes one for every request; what it keeps is the process's. Unlike
 * Next's own it is bounded on disk, does not keep what is not there, and learns from the database what another process published.
 */
export default class CacheHandler implements NextCacheHandler {
  readonly #context: CacheHandlerContext;

  constructor(context: CacheHandlerContext) {
    this.#context = context;
  }

  async get(...[key, context]: Get): Promise<CacheHandlerValue | null> {
    if (context.kind === "FETCH") {
      return data.get(key, [...(context.tags ?? []), ...(context.softTags ?? [])]);
    }
    return await this.#pages().get(key, async () => await this.#seed(key, context));
  }

  async set(...[key, value, context]: Set): Promise<void> {
    // What the build makes, Next writes beside it.
    if (process.env.NEXT_PHASE === "phase-production-build") return;
    if ("fetchCache" in context && context.fetchCache === true) {
      data.set(key, value);
      return;
    }
    const { cacheControl } = "cacheControl" in context ? context : { cacheControl: undefined };
    await this.#pages().set(key, value, cacheControl);
  }

  async revalidateTag(tags: string | string[]): Promise<void> {
    makeOutOfDate([tags].flat());
  }

  resetRequestCache(): void {}

  #pages(): PageStore {
    store ??= new PageStore({
      // With the build: another build's pages name scripts that are no longer there.
      folder: join(this.#context.serverDistDir ?? ".next/server", "page-cache"),
      memoryBytes: env("PAGE_CACHE_MEMORY_MB") * MEGABYTE,
      diskBytes: env("PAGE_CACHE_DISK_MB") * MEGABYTE,
    });
    return store;
  }

  async #seed(...[key, context]: Get): Promise<CacheHandlerValue | null> {
    const { fs, serverDistDir } = this.#context;
    if (fs === undefined || serverDistDir === undefined) return null;
    const made = new seeds.default({
      ...this.#context,
      fs,
      serverDistDir,
      flushToDisk: false,
      maxMemoryCacheSize: 0,
    });
    return await made.get(key, context);
  }
}
