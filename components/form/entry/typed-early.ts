/**
 * What was typed while the page was still waking up: its fields can be written in before its script listens, and the words in them are not in
 * the draft yet. Told by what the server drew, not by the draft: a field whose words the draft has heard already may have been drawn again without them.
 *
 * @returns by key, as they stand in the fields
 */
export function typedEarly(drawn: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const typed: Record<string, string> = {};
  for (const field of document.querySelectorAll<HTMLInputElement>("input[data-cell]")) {
    const key = field.dataset.cell ?? "";
    if (field.value !== (drawn[key] ?? "")) typed[key] = field.value;
  }
  return typed;
}
