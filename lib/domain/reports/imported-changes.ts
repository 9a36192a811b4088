import type { CellKey, Template, TextKey } from "#lib/domain/templates/types.ts";
import { type ContentChange, changeAt, isSameChange } from "./content-change.ts";
import { readChange, type TypedChange } from "./read-change.ts";
import type { ReportContent } from "./types.ts";

/** What of a document is to go into a draft. */
export interface ImportedParts {
  /** null keeps the title. */
  readonly title: string | null;
  /** What stood in the document, by cell; it is read again like anything typed. */
  readonly cells: Readonly<Record<CellKey, string>>;
  readonly texts: Readonly<Partial<Record<TextKey, string>>>;
  /** `filled`: only what nobody has written yet is filled in. `nothing`: the document replaces what stands there. */
  readonly keep: "filled" | "nothing";
  /** Places (cells, texts, `title`) that somebody said are to be emptied. A document by itself never empties one. */
  readonly emptied?: readonly string[];
}

export interface ImportedChange extends TypedChange {
  readonly change: ContentChange;
}

/**
 * The changes that bring a document into a draft. A place that the document leaves empty is not emptied, whatever is to be
 * kept, unless it is named; the title and introduction that every report begins with count as written by nobody. Null where the format has no such place.
 */
export function importedChanges(
  template: Template,
  draft: { readonly content: ReportContent; readonly beginning: ReportContent },
  parts: ImportedParts,
): readonly ImportedChange[] | null {
  const changes: ImportedChange[] = [];
  const emptied = new Set(parts.emptied);
  for (const typed of placesOf(parts)) {
    const change = readChange(template, typed);
    if (change === null) return null;
    const now = changeAt(draft.content, change);
    if ((isEmpty(change) && !emptied.has(typed.key)) || isSameChange(now, change)) continue;
    const isFree = isEmpty(now) || (now.kind !== "cell" && isSameChange(changeAt(draft.beginning, now), now));
    if (isFree || emptied.has(typed.key) || parts.keep === "nothing") changes.push({ ...typed, change });
  }
  return changes;
}

function placesOf({ title, cells, texts, emptied = [] }: ImportedParts): readonly TypedChange[] {
  return [
    ...(title === null ? [] : [{ key: "title", value: title }]),
    ...Object.entries(cells).map(([key, value]) => ({ key, value })),
    ...Object.entries(texts).flatMap(([key, value]) => (value === undefined ? [] : [{ key, value }])),
    ...emptied.map((key) => ({ key, value: "" })),
  ];
}

function isEmpty(change: ContentChange): boolean {
  return change.kind === "cell" ? change.value.status === "blank" : change.value.trim() === "";
}
