"use client";

import { useLocale } from "next-intl";
import type { CellDefinition, CellKey } from "#lib/domain/templates/types.ts";
import { useReportEntry } from "../entry/report-entry.ts";
import { useDraftValue } from "../entry/use-draft-value.ts";
import { useObserved } from "../entry/use-observed.ts";
import { worstAt } from "../findings/worst-at.ts";

interface CellInputProps {
  cell: CellDefinition;
  /** Ids of what else is said of the cell: last year's value, the row's note. */
  describedBy: string;
  className: string;
}

/** The field of one figure. Its name is the cell's full label, so that it is understood without seeing the table. */
export function CellInput({ cell, describedBy, className }: CellInputProps) {
  const entry = useReportEntry();
  const locale = useLocale();
  const value = useDraftValue(cell.key);
  const worst = useObserved(entry.checks.findings, (findings) => worstAt(findings, cell.key));
  return (
    <input
      id={cell.key}
      data-cell={cell.key}
      value={value}
      readOnly={entry.isReadOnly}
      aria-label={cell.label[locale]}
      aria-describedby={describedBy}
      aria-invalid={worst === "error" ? true : undefined}
      autoComplete="off"
      inputMode="text"
      enterKeyHint="next"
      maxLength={200}
      spellCheck={false}
      onChange={(event) => entry.sync.write({ [cell.key]: event.target.value })}
      className={className}
    />
  );
}

/** The cell whose field this is; null for anything else on the page. */
export function cellOf(target: EventTarget | null): CellKey | null {
  return target instanceof HTMLElement ? (target.dataset.cell ?? null) : null;
}

/** The field of a cell, where it is on the screen. */
export function fieldOf(cell: CellKey): HTMLInputElement | null {
  const field = document.getElementById(cell);
  return field instanceof HTMLInputElement ? field : null;
}
