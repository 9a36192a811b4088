import { markdown } from "./markdown.ts";
import { oneCellPerLine } from "./one-cell-per-line.ts";
import type { Writer } from "./writer.ts";

/** A text quoted in a mail: every line behind `> `. */
export const quoted: Writer = {
  ...oneCellPerLine,
  name: "quoted in a mail",
  write: async (form, chance) => quote(await oneCellPerLine.write(form, chance)),
};

export const quotedMarkdown: Writer = {
  ...markdown,
  name: "Markdown quoted in a mail",
  write: async (form, chance) => quote(await markdown.write(form, chance)),
};

function quote({ name, content }: { readonly name: string; readonly content: string | Uint8Array }) {
  const lines = String(content).split("\n");
  return { name, content: lines.map((line) => `> ${line}`).join("\n") };
}
