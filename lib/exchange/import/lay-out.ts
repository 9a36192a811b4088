import { ImportRefused } from "./import-refused.ts";
import { layOutHtml } from "./lay-out-html.ts";
import { layOutText } from "./lay-out-text.ts";
import type { Layout } from "./layout.ts";
import { MAX_CHARACTERS, MAX_ROWS, MAX_TEXT } from "./limits.ts";
import type { SourceDocument, TextDocument } from "./types.ts";

/** Hands a document to the front end of its layout, within the limits. */
export function layOut(document: SourceDocument): Layout {
  const { name } = document;
  const layout = document.kind === "laid-out" ? document.layout : layOutTextDocument(document);
  if (layout.text.trim() === "") throw empty(name);
  if (layout.rows.length > MAX_ROWS || layout.text.length > MAX_TEXT) throw tooLarge(name);
  return layout;
}

function layOutTextDocument({ name, kind, content }: TextDocument): Layout {
  if (content.length > (kind === "html" ? MAX_CHARACTERS : MAX_TEXT)) throw tooLarge(name);
  return kind === "html" ? layOutHtml(content) : layOutText(content);
}

function empty(name: string): ImportRefused {
  return new ImportRefused({
    "zh-Hans": `“${name}”是空的。`,
    "zh-Hant": `「${name}」是空的。`,
    en: `“${name}” is empty.`,
  });
}

function tooLarge(name: string): ImportRefused {
  return new ImportRefused({
    "zh-Hans": `“${name}”太大，不像一份年度报告（上限${MAX_TEXT / 10_000}万字、${MAX_ROWS}行）。`,
    "zh-Hant": `「${name}」太大，不像一份年度報告（上限${MAX_TEXT / 10_000}萬字、${MAX_ROWS}行）。`,
    en: `“${name}” is too large for a yearly report (limit: ${MAX_TEXT} characters, ${MAX_ROWS} lines).`,
  });
}
