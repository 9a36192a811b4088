import { ImportRefused } from "./import-refused.ts";
import { layOutHtml } from "./lay-out-html.ts";
import { layOutText } from "./lay-out-text.ts";
import type { Layout } from "./layout.ts";
import { MAX_CHARACTERS, MAX_ROWS, MAX_TEXT } from "./limits.ts";
import type { SourceDocument } from "./types.ts";

/** Hands a document to the front end of its layout, within the limits. */
export function layOut({ name, kind, content }: SourceDocument): Layout {
  if (content.trim() === "") {
    throw new ImportRefused({
      "zh-Hans": `“${name}”是空的。`,
      "zh-Hant": `“${name}”是空的。`,
      en: `“${name}” is empty.`,
    });
  }
  if (content.length > MAX_CHARACTERS) throw tooLarge(name);
  if (kind !== "html" && content.length > MAX_TEXT) throw tooLarge(name);
  const layout = kind === "html" ? layOutHtml(content) : layOutText(content);
  if (layout.rows.length > MAX_ROWS || layout.text.length > MAX_TEXT) throw tooLarge(name);
  return layout;
}

function tooLarge(name: string): ImportRefused {
  return new ImportRefused({
    "zh-Hans": `“${name}”太大，不像一份年度报告（上限${MAX_TEXT / 10_000}万字、${MAX_ROWS}行）。`,
    "zh-Hant": `“${name}”太大，不像一份年度報告（上限${MAX_TEXT / 10_000}萬字、${MAX_ROWS}行）。`,
    en: `“${name}” is too large for a yearly report (limit: ${MAX_TEXT} characters, ${MAX_ROWS} lines).`,
  });
}
