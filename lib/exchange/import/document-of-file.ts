import { decodeText } from "./decode-text.ts";
import { ImportRefused } from "./import-refused.ts";
import { MAX_BYTES } from "./limits.ts";
import type { DocumentKind, SourceDocument } from "./types.ts";

const KINDS: Readonly<Record<string, DocumentKind>> = {
  txt: "text",
  text: "text",
  md: "markdown",
  markdown: "markdown",
  html: "html",
  htm: "html",
  shtml: "html",
  xhtml: "html",
};

/** Takes an uploaded file by its name and content. Refuses what this version cannot read and says what to do instead. */
export function documentOfFile(name: string, bytes: Uint8Array): SourceDocument {
  if (bytes.length > MAX_BYTES) throw tooLarge(name, bytes.length);
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  const kind = KINDS[extension];
  if (kind === undefined || isBinary(bytes)) throw otherFormat(name);
  return { name, kind, content: decodeText(bytes) };
}

/** PDF, ZIP (docx, xlsx), OLE (doc, xls), or zero bytes that no text has. UTF-16 has them and a byte order mark. */
function isBinary(bytes: Uint8Array): boolean {
  const starts = (...signature: number[]) => signature.every((byte, index) => bytes[index] === byte);
  if (starts(0x25, 0x50, 0x44, 0x46) || starts(0x50, 0x4b, 0x03, 0x04) || starts(0xd0, 0xcf, 0x11, 0xe0))
    return true;
  if (starts(0xff, 0xfe) || starts(0xfe, 0xff)) return false;
  return bytes.subarray(0, 4096).includes(0);
}

function otherFormat(name: string): ImportRefused {
  return new ImportRefused({
    "zh-Hans": `无法读取“${name}”：目前可以读取文本（.txt）、Markdown（.md）和网页（.html）。PDF、Word、Excel 文件请打开后复制全文，粘贴到导入框。`,
    "zh-Hant": `無法讀取“${name}”：目前可以讀取文字檔（.txt）、Markdown（.md）和網頁（.html）。PDF、Word、Excel 檔案請打開後複製全文，貼到匯入框。`,
    en: `“${name}” cannot be read: this version reads text (.txt), Markdown (.md) and web pages (.html). Open a PDF, Word or Excel file, copy everything and paste it instead.`,
  });
}

function tooLarge(name: string, bytes: number): ImportRefused {
  const size = (bytes / 1_000_000).toFixed(1);
  const limit = MAX_BYTES / 1_000_000;
  return new ImportRefused({
    "zh-Hans": `“${name}”有${size} MB，超过${limit} MB的上限。`,
    "zh-Hant": `“${name}”有${size} MB，超過${limit} MB的上限。`,
    en: `“${name}” has ${size} MB; the limit is ${limit} MB.`,
  });
}
