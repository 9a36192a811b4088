import { goToPlace } from "./go-to-place.ts";
import type { ReportEntry } from "./report-entry.ts";

/** Takes the last edit back, goes to where it was and says what happened. */
export function undoEdit(entry: ReportEntry): void {
  const outcome = entry.history.undo();
  if (outcome === null) return;
  entry.notice.set({ kind: "undone", outcome });
  goToFirst(entry, outcome.keys);
}

export function redoEdit(entry: ReportEntry): void {
  const outcome = entry.history.redo();
  if (outcome === null) return;
  entry.notice.set({ kind: "redone", outcome });
  goToFirst(entry, outcome.keys);
}

function goToFirst(entry: ReportEntry, keys: readonly string[]): void {
  const cell = keys.find((key) => entry.template.cellByKey.has(key));
  if (cell !== undefined) goToPlace(entry, { kind: "cell", cell });
}
