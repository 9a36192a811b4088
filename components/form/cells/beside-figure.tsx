"use client";

import { useTranslations } from "next-intl";
import type { DerivedTotal } from "#lib/domain/reports/derive-totals.ts";
import type { CellDefinition } from "#lib/domain/templates/types.ts";
import { lastYear, useReportEntry } from "../entry/report-entry.ts";
import { takeTotal } from "../entry/take-total.ts";
import { useObserved } from "../entry/use-observed.ts";

/** Under the field, small and grey: last year's value, and for a printed total what its parts add up to. */
export function BesideFigure({ cell, id }: { cell: CellDefinition; id: string }) {
  const entry = useReportEntry();
  const t = useTranslations("editor.cell");
  const totals = useObserved(entry.checks.totals, (all) => all.get(cell.key) ?? NONE);
  const before = lastYear(entry, cell.key);
  const other = openTotal(totals);
  const isWrong = totals.some(({ agrees }) => agrees === false);
  return (
    <span className="flex min-h-4 items-baseline justify-between gap-1 text-12 text-ink-soft leading-none">
      {other === null ? (
        <span />
      ) : (
        <button
          type="button"
          tabIndex={-1}
          disabled={entry.isReadOnly}
          title={t("takeTotal", { total: other })}
          onClick={() => takeTotal(entry, cell.key)}
          className={`tabular ${isWrong ? "font-semibold text-error" : "text-accent"}`}
        >
          <span aria-hidden="true">Σ{other}</span>
          <span className="sr-only">{t("takeTotal", { total: other })}</span>
        </button>
      )}
      <span id={id} className="tabular truncate">
        {before === null ? null : (
          <>
            <span className="sr-only">{t("lastYear", { year: entry.previous?.year ?? 0 })}</span>
            {before === "" ? t("lastYearBlank") : before}
          </>
        )}
      </span>
    </span>
  );
}

const NONE: readonly DerivedTotal[] = [];

/** What the parts add up to, where the total as typed does not say so yet; the first that differs of several. */
export function openTotal(totals: readonly DerivedTotal[]): string | null {
  const open = totals.find(({ agrees }) => agrees === false) ?? totals.find(({ agrees }) => agrees === null);
  return open?.computed ?? null;
}
