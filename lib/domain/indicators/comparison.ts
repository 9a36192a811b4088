import type { Localized } from "#lib/domain/localized.ts";
import type { ReportScope } from "#lib/domain/reports/types.ts";
import type { TemplateId } from "#lib/domain/templates/types.ts";
import type { SeriesBreak } from "./series-breaks.ts";
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
  /** Where this series alone breaks, because its body became another. */
  readonly breaks?: readonly SeriesBreak[];
  /** One for every year of the comparison, in order. */
  readonly points: readonly ComparisonPoint[];
}

export interface ComparisonPoint {
  readonly year: number;
  readonly value: IndicatorValue;
  /** The version in force that the value comes from; null without a published report. */
  readonly version: FigureVersion | null;
  /** What the body itself says of the figure, as published. */
  readonly footnotes?: readonly string[];
  /** On today's map: whose reports the figure is put together from, where it is not the body's own. */
  readonly parts?: readonly FigurePart[];
  /** On today's map: why a year with reports has no figure. */
  readonly why?: Localized;
}

/** A predecessor's report that a figure on today's map was made of. */
export interface FigurePart {
  readonly slug: string;
  readonly shortName: Localized;
  /** Of the version. */
  readonly number: number;
}

/** What a public figure says of the version it comes from. */
export interface FigureVersion {
  readonly number: number;
  readonly sha256: string;
  /** ISO instant. */
  readonly publishedAt: string;
  readonly template: TemplateId;
  readonly isHistorical: boolean;
  /** 数据勾稽合格. */
  readonly isConsistent: boolean;
}

/** Bodies side by side over years, for one indicator. */
export interface Comparison {
  readonly indicator: Indicator;
  readonly years: readonly number[];
  readonly series: readonly ComparedSeries[];
  /** What breaks all of the series, or is to be known of all. */
  readonly changes: readonly SeriesBreak[];
}
