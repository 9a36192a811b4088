import type { CacheHandlerValue } from "next/dist/server/lib/incremental-cache/index.js";
import { expect, it } from "vitest";
import { DataStore } from "./data-store.ts";
import { makeOutOfDate } from "./out-of-date.ts";

function piece(body: string): NonNullable<CacheHandlerValue["value"]> {
  return JSON.parse(JSON.stringify({ kind: "FETCH", data: { headers: {}, body, url: "" }, revalidate: 1 }));
}

it("keeps a piece of data until something overtakes it", () => {
  const store = new DataStore(10_000);
  expect(store.get("a", ["data:a"])).toBeNull();
  store.set("a", piece("1"));
  expect(store.get("a", ["data:a"])?.value).toEqual(piece("1"));
  makeOutOfDate(["data:a"]);
  expect(store.get("a", ["data:a"])).toBeNull();
});

it("does not keep for new what was overtaken while it was being read", () => {
  const store = new DataStore(10_000);
  store.get("b", ["data:b"]);
  makeOutOfDate(["data:b"]);
  store.set("b", piece("old"));
  expect(store.get("b", ["data:b"])).toBeNull();
  store.set("b", piece("new"));
  expect(store.get("b", ["data:b"])?.value).toEqual(piece("new"));
});

it("does not keep what nobody asked for first", () => {
  const store = new DataStore(10_000);
  store.set("c", piece("1"));
  expect(store.get("c", [])).toBeNull();
});
