import { describe, expect, it } from "vitest";
import { documentOfFile } from "./document-of-file.ts";
import { ImportRefused } from "./import-refused.ts";
import { MAX_BYTES } from "./limits.ts";
import { zipOf } from "./office/word-file.fixture.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("taking an uploaded file", () => {
  it.each([
    ["2019年报.txt", "text"],
    ["年报.MD", "markdown"],
    ["t20200120.shtml", "html"],
  ] as const)("takes %s as %s", async (name, kind) => {
    expect(await documentOfFile(name, bytes("规章"))).toEqual({ name, kind, content: "规章" });
  });

  it.each(["年报.pdf", "年报.docx", "年报.doc", "年报"])("says what to do with %s", async (name) => {
    await expect(documentOfFile(name, bytes("规章"))).rejects.toMatchObject({
      reason: { "zh-Hans": expect.stringContaining("粘贴") },
    });
  });

  it.each(["年报.zip", "年报.rar", "年报.7z"])("says where archives such as %s go", async (name) => {
    for (const content of [zipOf({ "年报.txt": "规章" }), bytes("Rar!")]) {
      await expect(documentOfFile(name, content)).rejects.toMatchObject({
        reason: { "zh-Hans": expect.stringContaining("历史年报") },
      });
    }
  });

  it("is not deceived by the name of a file that is something else", async () => {
    for (const content of [
      new Uint8Array([0x50, 0x4b, 3, 4, 20]),
      bytes("%PDF-1.7"),
      new Uint8Array([65, 0, 66]),
    ])
      await expect(documentOfFile("年报.txt", content)).rejects.toThrow(ImportRefused);
  });

  it("refuses a file beyond the limit", async () => {
    await expect(documentOfFile("年报.html", new Uint8Array(MAX_BYTES + 1))).rejects.toThrow(ImportRefused);
  });
});
