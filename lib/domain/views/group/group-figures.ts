import type { FigureVersion } from "#lib/domain/indicators/comparison.ts";
import type { BodyChange } from "#lib/domain/indicators/series-breaks.ts";
import type { Indicator, IndicatorValue } from "#lib/domain/indicators/types.ts";
import type { Localized } from "#lib/domain/localized.ts";
import type { ReportScope } from "#lib/domain/reports/types.ts";
import type { GroupValue } from "#lib/domain/statistics/group-value.ts";
import type { PlacedValue } from "#lib/domain/views/value-record-of.ts";

/** A group as a view speaks of it. */
export interface ViewedGroup {
  /** 江苏省市级政府. */
  readonly name: Localized;
  readonly isPractice: boolean;
}

/** A body of a group with its figure of a year, in the report that its address stands for. */
export interface GroupFigureOf extends GroupValue {
  readonly name: Localized;
  readonly scope: ReportScope;
  readonly year: number;
  readonly value: IndicatorValue;
  /** Null without a published report. */
  readonly version: FigureVersion | null;
  /** The series begins anew this year. */
  readonly isBreak?: boolean;
  /** What happened to the body, whenever. */
  readonly changes?: readonly BodyChange[];
  /** What the body says of it, published. */
  readonly footnotes?: readonly string[];
  /** Its place on the schematic map of the area. */
  readonly tile: { readonly column: number; readonly row: number } | null;
}

/** The figure where it stands: for its cell in a table and its record in files. */
export function placedFigure(
  indicator: Indicator,
  { key, scope, year, value, version, isBreak = false, footnotes = [] }: GroupFigureOf,
  { isPractice }: { readonly isPractice: boolean },
): PlacedValue {
  return {
    ...{ indicator, slug: key, year, scope, principal: scope, value, version, isBreak, isPractice },
    footnotes,
  };
}

/** When the newest of these versions was published; null without any. */
export function newestOf(figures: readonly { readonly version: FigureVersion | null }[]): string | null {
  let newest: string | null = null;
  for (const { version } of figures)
    if (version !== null && (newest === null || version.publishedAt > newest)) newest = version.publishedAt;
  return newest;
}
