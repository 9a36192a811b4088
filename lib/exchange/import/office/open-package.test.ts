import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { documentOfFile } from "../document-of-file.ts";
import { ImportRefused } from "../import-refused.ts";
import { MAX_ENTRIES, MAX_PART } from "../limits.ts";
import { relationsXml, wordFile, wordParagraph, zipOf } from "./word-file.fixture.ts";

/** The sentence a file is refused with. */
async function refusal(name: string, bytes: Uint8Array): Promise<string> {
  try {
    await documentOfFile(name, bytes);
  } catch (error) {
    if (!(error instanceof ImportRefused)) throw error;
    for (const sentence of Object.values(error.reason)) expect(sentence).toContain(name);
    return error.reason["zh-Hans"];
  }
  throw new Error(`${name} was taken`);
}

const RELATIONS = relationsXml({ officeDocument: "word/document.xml" });

function withDocument(document: string | Uint8Array): Uint8Array {
  const content = typeof document === "string" ? strToU8(document) : document;
  return zipSync({ "_rels/.rels": strToU8(RELATIONS), "word/document.xml": content });
}

describe("a hostile office file", () => {
  it("that unpacks to far more than a report stops at the limit, whatever size it claims", async () => {
    const bomb = withDocument(new Uint8Array(MAX_PART + 1));
    expect(await refusal("年报.docx", bomb)).toContain("解压后过大");
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
    for (let at = 0; at < bomb.length - 46; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
    }
    expect(await refusal("年报.docx", bomb)).toContain("解压后过大");
  });

  it("with more entries than any document has is refused", async () => {
    const entries = Array.from({ length: MAX_ENTRIES + 1 }, (_, index) => [`${index}`, ""] as const);
    expect(await refusal("年报.docx", zipOf(Object.fromEntries(entries)))).toContain("解压后过大");
  });

  it("that defines entities is refused before any is resolved", async () => {
    const entities = Array.from(
      { length: 9 },
      (_, n) => `<!ENTITY a${n + 1} "&a${n};&a${n};&a${n};&a${n};">`,
    );
    const laughs = `<!DOCTYPE d [<!ENTITY a0 "ha">${entities.join("")}]><document>&a9;</document>`;
    expect(await refusal("年报.docx", withDocument(laughs))).toContain("已损坏");
    const outside = '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/hostname">]><document>&x;</document>';
    expect(await refusal("年报.docx", withDocument(outside))).toContain("已损坏");
  });

  it.each([
    ["XML that ends too soon", withDocument("<document><body>")],
    ["XML nested without end", withDocument("<p>".repeat(100_000))],
    ["no XML", withDocument("规章")],
    ["a zip cut off", wordFile(wordParagraph("规章")).subarray(0, 300)],
    ["words under a false name", strToU8("规章")],
  ])("of %s is called damaged", async (_, bytes) => {
    expect(await refusal("年报.docx", bytes)).toContain("已损坏");
  });

  it("whose table has 100,000 columns is refused", async () => {
    const cells = "<w:tc><w:p/></w:tc>".repeat(100_000);
    await expect(
      documentOfFile("年报.docx", wordFile(`<w:tbl><w:tr>${cells}</w:tr></w:tbl>`)),
    ).rejects.toThrow(/columns/);
  });
});

describe("an office file the reader does not take", () => {
  const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

  it("says how to save an old Word file, or that of another program", async () => {
    expect(await refusal("年报.doc", new Uint8Array(OLE))).toContain("Word 文档（*.docx）");
    expect(await refusal("年报.wps", new Uint8Array(OLE))).toContain("Word 文档（*.docx）");
    expect(await refusal("年报.doc", strToU8("{\\rtf1 x}"))).toContain("Word 文档（*.docx）");
    expect(
      await refusal("年报.odt", zipOf({ mimetype: "application/vnd.oasis.opendocument.text" })),
    ).toContain("Word 文档（*.docx）");
    expect(await refusal("年报.xls", new Uint8Array(OLE))).toContain("Excel 工作簿（*.xlsx）");
  });

  it("says that a password must be removed", async () => {
    const name = [...Buffer.from("EncryptedPackage", "utf16le")];
    expect(
      await refusal("年报.docx", new Uint8Array([...OLE, ...new Array<number>(600).fill(0), ...name])),
    ).toContain("取消密码");
  });

  it("says what can be read instead of a zip without a document", async () => {
    expect(await refusal("年报.txt", zipOf({ "a.txt": "规章" }))).toContain(".docx");
    expect(await refusal("年报.docx", zipOf({ "a.txt": "规章" }))).toContain("Word 文档（*.docx）");
  });

  it("takes a web page that a system hands out as a Word file", async () => {
    expect((await documentOfFile("年报.doc", strToU8("<html><body>规章</body></html>"))).kind).toBe("html");
  });
});
