import type { Template } from "#lib/domain/templates/types.ts";
import type { ContentChange } from "./content-change.ts";
import { LONGEST } from "./longest.ts";
import { parseCell } from "./parse-cell.ts";

/** What came from a browser: a cell key, a text key or `title`, and what was typed there. */
export interface TypedChange {
  readonly key: string;
  readonly value: string;
}

/**
 * Reads what was typed into a place of a report. A cell is parsed here, from its raw text, so that no figure enters a report
 * that nobody typed. Null for a place that the format does not have and for more text than the place may hold.
 */
export function readChange(template: Template, { key, value }: TypedChange): ContentChange | null {
  if (key === "title") return value.length > LONGEST.title ? null : { kind: "title", value };
  const cell = template.cellByKey.get(key);
  if (cell !== undefined) {
    return value.length > LONGEST.raw ? null : { kind: "cell", cell: key, value: parseCell(cell, value) };
  }
  const isText =
    key === "intro" || template.sections.some((section) => section.key === key && section.content === "text");
  return !isText || value.length > LONGEST.text ? null : { kind: "text", text: key, value };
}
