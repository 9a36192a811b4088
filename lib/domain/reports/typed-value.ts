import type { ContentChange } from "./content-change.ts";

/** What a person sees in the field of a place: what was typed into a cell, the words of a text, the title. */
export function typedValue(change: ContentChange): string {
  return change.kind === "cell" ? change.value.raw : change.value;
}
