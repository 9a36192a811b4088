import { cellValue } from "#lib/domain/reports/cell-value.ts";
import { fillWithZero } from "#lib/domain/reports/fill-with-zero.ts";
import type { ReportEntry } from "./report-entry.ts";

/** Writes 0 into every blank cell at the officer's word: nothing occurred there. */
export function fillZeros({ template, checks, history, notice }: ReportEntry): void {
  const { content, filled } = fillWithZero(template, checks.content.get());
  if (filled.length === 0) return;
  history.edit("zeros", Object.fromEntries(filled.map((key) => [key, cellValue(content, key).raw])));
  notice.set({ kind: "zeros", count: filled.length });
}
