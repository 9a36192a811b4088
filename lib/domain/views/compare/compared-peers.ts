import type { ComparedSeries } from "#lib/domain/indicators/comparison.ts";
import { median } from "#lib/domain/indicators/median.ts";
import { isComparable } from "#lib/domain/indicators/shown-interval.ts";
import type { Indicator } from "#lib/domain/indicators/types.ts";
import type { Localized } from "#lib/domain/localized.ts";
import type { PeerReach, PeerRule } from "#lib/domain/statistics/peer-rule.ts";
import { type Quartiles, quartiles } from "#lib/domain/statistics/quantile.ts";

/** A median of fewer bodies says nothing. */
export const FEWEST_FOR_MEDIAN = 3;

/** The bodies similar to one of those compared. */
export interface FoundPeers {
  readonly rule: PeerRule;
  readonly reach: PeerReach;
  /** Whose they are, by its token in the address. */
  readonly of: string;
  readonly ofName: Localized;
  /** The year of the residents or requests by which they are similar. */
  readonly year: number;
  /** False where the body itself has no figure to measure by: then nobody can be called similar. */
  readonly isMeasured: boolean;
  /** Of the same kind and level, but without the figure that the rule asks for. */
  readonly unknown: number;
}

/** The same with their figures by the indicator compared. */
export interface ComparedPeerFigures extends FoundPeers {
  /** A line for each peer, over the years of the comparison. */
  readonly series: readonly ComparedSeries[];
}

export interface PeerMedian {
  readonly year: number;
  /** Null where fewer than three have a figure to compare. */
  readonly median: number | null;
  /** With a figure to compare. */
  readonly counted: number;
}

/** The middle of the peers in each year; rates on too small a base do not count. */
export function peerMedians(
  indicator: Indicator,
  { series }: Pick<ComparedPeerFigures, "series">,
  years: readonly number[],
): readonly PeerMedian[] {
  return years.map((year) => {
    const numbers = numbersOf(indicator, series, year);
    return {
      year,
      median: numbers.length < FEWEST_FOR_MEDIAN ? null : median(numbers),
      counted: numbers.length,
    };
  });
}

/** The middle half of the peers in a year; null for fewer than four. */
export function peerQuartiles(
  indicator: Indicator,
  { series }: Pick<ComparedPeerFigures, "series">,
  year: number,
): Quartiles | null {
  return quartiles(numbersOf(indicator, series, year));
}

function numbersOf(indicator: Indicator, series: readonly ComparedSeries[], year: number): readonly number[] {
  return series.flatMap(({ points }) =>
    points.flatMap(({ value, ...point }) =>
      point.year === year && value.status === "reported" && isComparable(indicator, value)
        ? value.number
        : [],
    ),
  );
}
