import type { Localized } from "#lib/domain/localized.ts";
import type { ReportScope } from "#lib/domain/reports/types.ts";
import type { FormatChange } from "./format-changes.ts";
import type { Indicator, IndicatorValue } from "./types.ts";

/** One body's reports of one scope, as a line of a comparison. */
export interface ComparedSeries {
  /** As the address names it: the body's slug, with `~own` for a government's own organ. */
  readonly token: string;
  readonly slug: string;
  readonly name: Localized;
  readonly shortName: Localized;
  readonly scope: ReportScope;
  /** Fictional, of a practice jurisdiction. */
  readonly isPractice: boolean;
  /** One for every year of the comparison, in order. */
  readonly points: readonly ComparisonPoint[];
}

export interface ComparisonPoint {
  readonly year: number;
  readonly value: IndicatorValue;
  /** The version in force that the value comes from; null without a published report. */
  readonly version: { readonly number: number; readonly sha256: string; readonly publishedAt: string } | null;
}

/** Bodies side by side over years, for one indicator. */
export interface Comparison {
  readonly indicator: Indicator;
  readonly years: readonly number[];
  readonly series: readonly ComparedSeries[];
  readonly changes: readonly FormatChange[];
}
