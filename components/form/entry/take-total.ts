import type { CellKey } from "#lib/domain/templates/types.ts";
import type { ReportEntry } from "./report-entry.ts";

/** Puts what the parts add up to into the total: an act of the officer, to be undone like any other. */
export function takeTotal(entry: Pick<ReportEntry, "checks" | "history" | "notice">, cell: CellKey): void {
  const totals = entry.checks.totals.get().get(cell) ?? [];
  const computed = totals.find(({ agrees }) => agrees !== true)?.computed ?? null;
  if (computed === null) return;
  entry.history.edit("total", { [cell]: computed });
  entry.notice.set({ kind: "total", cell, total: computed });
}
