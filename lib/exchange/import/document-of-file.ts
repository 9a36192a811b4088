import { decodeText } from "./decode-text.ts";
import { ImportRefused } from "./import-refused.ts";
import { MAX_BYTES } from "./limits.ts";
import { documentOfPackage } from "./office/document-of-package.ts";
import { damaged, locked, notYetDocx, notYetXlsx } from "./office/refusals.ts";
import { documentOfData } from "./own/document-of-data.ts";
import { documentOfPdf } from "./pdf/document-of-pdf.ts";
import type { SourceDocument, TextKind } from "./types.ts";

const TEXTS: Readonly<Record<string, TextKind>> = {
  txt: "text",
  text: "text",
  md: "markdown",
  markdown: "markdown",
  html: "html",
  htm: "html",
  shtml: "html",
  xhtml: "html",
};
const WORD = new Set(["doc", "docx", "wps", "rtf", "odt"]);
const ARCHIVE = new Set(["zip", "rar", "7z"]);
const EXCEL = new Set(["xls", "xlsx", "et", "ods"]);

/**
 * Takes an uploaded file. Its content decides what it is, since files are renamed; its name only tells texts apart and what
 * to advise. Refuses what cannot be read and says what to do instead.
 */
export async function documentOfFile(name: string, bytes: Uint8Array): Promise<SourceDocument> {
  if (bytes.length > MAX_BYTES) throw tooLarge(name, bytes.length);
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04)) {
    const document = documentOfPackage(name, bytes);
    if (document !== null) return document;
    throw adviceFor(extension, name) ?? (ARCHIVE.has(extension) ? archive(name) : otherFormat(name));
  }
  if (ARCHIVE.has(extension)) throw archive(name);
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    throw holds(bytes, "EncryptedPackage") ? locked(name) : (adviceFor(extension, name) ?? otherFormat(name));
  }
  if (starts(bytes, ...codes("%PDF"))) return await documentOfPdf(name, bytes);
  if (starts(bytes, ...codes("{\\rtf"))) throw notYetDocx(name);
  const content = isBinary(bytes) ? null : decodeText(bytes);
  const hasMark = starts(bytes, 0xef, 0xbb, 0xbf);
  const own = content === null ? null : documentOfData({ name, content, hasMark });
  if (own !== null) return own;
  const kind = TEXTS[extension] ?? (content !== null && isPage(content) ? "html" : undefined);
  if (content !== null && kind !== undefined) return { name, kind, content };
  throw WORD.has(extension) || EXCEL.has(extension) || extension === "pdf"
    ? damaged(name)
    : otherFormat(name);
}

function adviceFor(extension: string, name: string): ImportRefused | null {
  if (WORD.has(extension)) return notYetDocx(name);
  return EXCEL.has(extension) ? notYetXlsx(name) : null;
}

/** A web page under the name of another kind: what many systems hand out as a Word file. */
function isPage(content: string): boolean {
  return /^\s*(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype html|html)[\s>]/i.test(content.slice(0, 1000));
}

/** Zero bytes, that no text has. UTF-16 has them and a byte order mark. */
function isBinary(bytes: Uint8Array): boolean {
  if (starts(bytes, 0xff, 0xfe) || starts(bytes, 0xfe, 0xff)) return false;
  return bytes.subarray(0, 4096).includes(0);
}

function starts(bytes: Uint8Array, ...signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Whether the directory of an old office file names an entry; names are stored in UTF-16. */
function holds(bytes: Uint8Array, entry: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from(entry, "utf16le"),
  );
}

function codes(words: string): readonly number[] {
  return [...words].map((character) => character.charCodeAt(0));
}

function otherFormat(name: string): ImportRefused {
  return new ImportRefused({
    "zh-Hans": `无法读取“${name}”：可以读取 Word（.docx）、Excel（.xlsx）、PDF、文本（.txt）、Markdown（.md）、网页（.html），以及从本站下载的 JSON 和 CSV 文件。其他文件请打开后复制全文，粘贴到导入框。`,
    "zh-Hant": `無法讀取「${name}」：可以讀取 Word（.docx）、Excel（.xlsx）、PDF、文字檔（.txt）、Markdown（.md）、網頁（.html），以及從本站下載的 JSON 和 CSV 檔案。其他檔案請開啟後複製全文，貼到匯入框。`,
    en: `“${name}” cannot be read: the reader takes Word (.docx), Excel (.xlsx), PDF, text (.txt), Markdown (.md), web pages (.html), and JSON and CSV files downloaded from this site. Open any other file, copy everything and paste it instead.`,
  });
}

function archive(name: string): ImportRefused {
  return new ImportRefused({
    "zh-Hans": `“${name}”是压缩包。请解压后上传其中的一份年报；成批录入往年的年报，由管理员在“历史年报”页上传 .zip 压缩包。`,
    "zh-Hant": `「${name}」是壓縮檔。請解壓縮後上傳其中的一份年報；成批錄入往年的年報，由管理員在「歷史年報」頁上傳 .zip 壓縮檔。`,
    en: `“${name}” is an archive. Unpack it and upload one report; reports of past years are taken in together by an administrator, as a .zip on the page “Past reports”.`,
  });
}

function tooLarge(name: string, bytes: number): ImportRefused {
  const size = (bytes / 1_000_000).toFixed(1);
  const limit = MAX_BYTES / 1_000_000;
  return new ImportRefused({
    "zh-Hans": `“${name}”有${size} MB，超过${limit} MB的上限。`,
    "zh-Hant": `「${name}」有${size} MB，超過${limit} MB的上限。`,
    en: `“${name}” has ${size} MB; the limit is ${limit} MB.`,
  });
}
