import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CacheHandlerValue } from "next/dist/server/lib/incremental-cache/index.js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeOutOfDate } from "./out-of-date.ts";
import { PageStore } from "./page-store.ts";

const MEGABYTE = 1_048_576;
const nothing = async () => null;

let folder: string;
let clock = 1_000_000_000;

function storeOf(bytes: { readonly memory?: number; readonly disk?: number } = {}): PageStore {
  return new PageStore({
    folder,
    memoryBytes: bytes.memory ?? MEGABYTE,
    diskBytes: bytes.disk ?? MEGABYTE,
    now: () => clock,
  });
}

function page(text: string, { tags = "", status = 200 } = {}): NonNullable<CacheHandlerValue["value"]> {
  const value = {
    kind: "APP_ROUTE",
    status,
    headers: { "x-next-cache-tags": tags },
    body: Buffer.from(text),
  };
  // Next's kinds are a `const enum` of its own; their values are these words.
  return JSON.parse(JSON.stringify(value), (key, each) => (key === "body" ? Buffer.from(text) : each));
}

async function textAt(store: PageStore, key: string): Promise<string | null> {
  const entry = await store.get(key, nothing);
  return entry?.value !== null && entry?.value !== undefined && "body" in entry.value
    ? String(entry.value.body)
    : null;
}

async function make(store: PageStore, key: string, value: ReturnType<typeof page>): Promise<void> {
  await store.get(key, nothing);
  clock += 5;
  await store.set(key, value, { revalidate: 86_400, expire: undefined });
}

function sizeOnDisk(): number {
  return readdirSync(folder, { recursive: true })
    .map((name) => statSync(join(folder, String(name))))
    .filter((file) => file.isFile())
    .reduce((sum, file) => sum + file.size, 0);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "nianbao-pages-"));
  clock += 1_000_000;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("the store of public pages", () => {
  it("gives a page as it was made, also after a restart", async () => {
    await make(storeOf(), "/o/a", page("甲", { tags: "body:a" }));
    const again = storeOf();
    expect(await textAt(again, "/o/a")).toBe("甲");
    expect((await again.get("/o/a", nothing))?.cacheControl).toEqual({
      revalidate: 86_400,
      expire: undefined,
    });
  });

  it("makes out of date what carries a tag, in memory and on disk, and nothing else", async () => {
    const store = storeOf();
    await make(store, "/o/b", page("乙", { tags: "body:b,area:cn" }));
    await make(store, "/o/c", page("丙", { tags: "body:c,area:cn" }));
    clock += 1_000;
    makeOutOfDate(["body:b"], clock);
    for (const each of [store, storeOf()]) {
      expect(await textAt(each, "/o/b")).toBeNull();
      expect(await textAt(each, "/o/c")).toBe("丙");
    }
  });

  it("does not keep for new what was overtaken while it was being made", async () => {
    const store = storeOf();
    await store.get("/o/d", nothing);
    clock += 10;
    makeOutOfDate(["body:d"], clock);
    clock += 10;
    await store.set("/o/d", page("旧", { tags: "body:d" }), undefined);
    expect(await textAt(store, "/o/d")).toBeNull();
    clock += 10;
    await store.set("/o/d", page("新", { tags: "body:d" }), undefined);
    expect(await textAt(store, "/o/d")).toBe("新");
  });

  it("keeps what was begun after the news, though within the same millisecond", async () => {
    const store = storeOf();
    makeOutOfDate(["body:g"], clock);
    await store.get("/o/g", nothing);
    await store.set("/o/g", page("庚", { tags: "body:g" }), undefined);
    expect(await textAt(store, "/o/g")).toBe("庚");
    makeOutOfDate(["body:g"], clock);
    expect(await textAt(store, "/o/g")).toBeNull();
  });

  it("takes what the build has made, as long as nothing has overtaken it", async () => {
    const store = storeOf();
    const made = async () => ({ lastModified: clock - 500, value: page("构建", { tags: "overview" }) });
    expect(await store.get("/", made)).not.toBeNull();
    expect(await textAt(store, "/")).toBe("构建");
    makeOutOfDate(["overview"], clock);
    expect(await store.get("/", made)).toBeNull();
  });

  it("keeps an address that leads nowhere for a minute, and never on disk", async () => {
    const store = storeOf();
    await make(store, "/o/nobody", page("没有", { status: 404 }));
    expect(await textAt(store, "/o/nobody")).toBe("没有");
    expect(sizeOnDisk()).toBe(0);
    clock += 61_000;
    expect(await textAt(store, "/o/nobody")).toBeNull();
  });

  it("stays within its limits however many addresses are asked for", async () => {
    const [memory, disk] = [20_000, 100_000];
    const store = storeOf({ memory, disk });
    for (let number = 0; number < 200; number += 1) {
      await make(store, `/compare/${number}`, page("x".repeat(2_000)));
      if (number % 10 === 0) await textAt(store, "/compare/0");
    }
    expect(sizeOnDisk()).toBeLessThan(disk * 1.2);
    expect(await textAt(store, "/compare/199")).not.toBeNull();
    expect(await textAt(storeOf({ memory, disk }), "/compare/5")).toBeNull();
  });

  it("serves on where the folder cannot be written", async () => {
    const store = new PageStore({ folder: "/dev/null/pages", memoryBytes: MEGABYTE, diskBytes: MEGABYTE });
    await store.get("/o/e", nothing);
    await store.set("/o/e", page("戊"), undefined);
    expect(await textAt(store, "/o/e")).toBe("戊");
  });

  it("makes a page anew whose file is damaged", async () => {
    await make(storeOf(), "/o/f", page("己"));
    const [name] = readdirSync(folder, { recursive: true }).filter((each) => String(each).length > 10);
    writeFileSync(join(folder, String(name)), "half");
    expect(await textAt(storeOf(), "/o/f")).toBeNull();
  });
});
