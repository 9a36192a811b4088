import type { CellKey, TextKey } from "#lib/domain/templates/types.ts";
import { BLANK } from "./cell-value.ts";
import { isSameValue } from "./is-same-value.ts";
import type { CellValue, ReportContent } from "./types.ts";

/** One place of a report with what is to stand there. */
export type ContentChange =
  | { readonly kind: "cell"; readonly cell: CellKey; readonly value: CellValue }
  | { readonly kind: "text"; readonly text: TextKey; readonly value: string }
  | { readonly kind: "title"; readonly value: string };

/** Names the place of a change: two changes with the same place concern the same cell or text. */
export function placeOf(change: ContentChange): string {
  switch (change.kind) {
    case "cell":
      return `cell ${change.cell}`;
    case "text":
      return `text ${change.text}`;
    case "title":
      return "title";
  }
}

/** The change that would leave `content` as it is at the place of `change`. */
export function changeAt(content: ReportContent, change: ContentChange): ContentChange {
  switch (change.kind) {
    case "cell":
      return { ...change, value: content.values[change.cell] ?? BLANK };
    case "text":
      return { ...change, value: content.texts[change.text] ?? "" };
    case "title":
      return { ...change, value: content.title };
  }
}

/** Whether two changes of one place write the same. */
export function isSameChange(one: ContentChange, other: ContentChange): boolean {
  if (one.kind === "cell" && other.kind === "cell") return isSameValue(one.value, other.value);
  return one.kind === other.kind && one.value === other.value;
}

/** The content with a change made. A cell made blank and a text made empty lose their entry, so that equal contents are equal data. */
export function applyChange(content: ReportContent, change: ContentChange): ReportContent {
  switch (change.kind) {
    case "cell": {
      const { [change.cell]: _before, ...others } = content.values;
      const values =
        change.value.status === "blank" ? others : { ...content.values, [change.cell]: change.value };
      return { ...content, values };
    }
    case "text": {
      const { [change.text]: _before, ...others } = content.texts;
      const texts = change.value === "" ? others : { ...content.texts, [change.text]: change.value };
      return { ...content, texts };
    }
    case "title":
      return { ...content, title: change.value };
  }
}
