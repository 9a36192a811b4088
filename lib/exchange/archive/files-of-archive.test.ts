import { strToU8, zipSync } from "fflate";
import { expect, it } from "vitest";
import { ImportRefused } from "#lib/exchange/import/import-refused.ts";
import { filesOfArchive } from "./files-of-archive.ts";

it("gives the files of an archive with their folders, without what systems leave in them", () => {
  const zip = zipSync({
    "2019/洪泽区.docx": strToU8("a"),
    "2019/空": {},
    "__MACOSX/2019/._洪泽区.docx": strToU8("x"),
    "2019/.DS_Store": strToU8("x"),
    "2019/~$洪泽区.docx": strToU8("x"),
    "Thumbs.db": strToU8("x"),
  });
  expect([...filesOfArchive("a.zip", zip)].map(({ path }) => path)).toEqual(["2019/洪泽区.docx"]);
});

it("reads names as Windows in China writes them", () => {
  const zip = zipSync({ "????.txt": strToU8("a") });
  // 年报 in GBK, at both places where a zip names its file.
  const gbk = [0xc4, 0xea, 0xb1, 0xa8];
  const bytes = Buffer.from(zip);
  for (let at = bytes.indexOf("????"); at >= 0; at = bytes.indexOf("????")) bytes.set(gbk, at);
  expect([...filesOfArchive("a.zip", bytes)].map(({ path }) => path)).toEqual(["年报.txt"]);
});

it("gives a file that unpacks too large without bytes, and goes on", () => {
  const zip = zipSync({ "big.txt": new Uint8Array(9_000_000), "small.txt": strToU8("a") });
  const files = [...filesOfArchive("a.zip", zip)];
  expect(files.map(({ path, bytes }) => [path, bytes?.length ?? null])).toEqual([
    ["big.txt", null],
    ["small.txt", 1],
  ]);
});

it.each([
  ["is none", strToU8("no zip at all")],
  ["breaks off", zipSync({ "a.txt": strToU8("a".repeat(1000)) }).subarray(0, 60)],
  ["is empty", zipSync({})],
])("an archive that %s is refused with a sentence", (_, bytes) => {
  expect(() => [...filesOfArchive("a.zip", bytes)]).toThrow(ImportRefused);
});
