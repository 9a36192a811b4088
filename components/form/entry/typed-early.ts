import type { DraftSync } from "../draft-sync/draft-sync.ts";

/**
 * What was typed while the page was still waking up: its fields can be written in before its script listens, and the words in them are not in
 * the draft yet. By key, as they stand in the fields.
 */
export function typedEarly(sync: Pick<DraftSync, "valueOf">): Readonly<Record<string, string>> {
  const typed: Record<string, string> = {};
  for (const field of document.querySelectorAll<HTMLInputElement>("input[data-cell]")) {
    const key = field.dataset.cell ?? "";
    if (field.value !== sync.valueOf(key)) typed[key] = field.value;
  }
  return typed;
}
