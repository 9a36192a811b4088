import type { SeriesBreak } from "#lib/domain/indicators/series-breaks.ts";
import type { Locale } from "#lib/domain/localized.ts";
import type { ViewCell, ViewColumn } from "#lib/domain/views/public-view.ts";
import { wordsCell } from "#lib/domain/views/value-cell.ts";
import { GROUP_VIEW_WORDS } from "./group-view-words.ts";

/** The column that names its rows. */
export function headColumn(label: string, key = "body"): ViewColumn {
  return { key, label, kind: "head", unit: null, breakBefore: null };
}

export function figureColumn(key: string, label: string, breakBefore: string | null = null): ViewColumn {
  return { key, label, kind: "figure", unit: null, breakBefore };
}

export function textColumn(key: string, label: string): ViewColumn {
  return { key, label, kind: "text", unit: null, breakBefore: null };
}

/** A year that names its row; where the series begins anew it says why. */
export function yearCell(year: number, breaks: readonly SeriesBreak[], locale: Locale): ViewCell {
  const found = breaks.find((one) => one.isBreak && one.year === year);
  return {
    ...wordsCell(GROUP_VIEW_WORDS[locale].year(year)),
    detail: found?.label[locale] ?? null,
  };
}
