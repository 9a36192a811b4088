import type { Comparison } from "#lib/domain/indicators/comparison.ts";
import { isBrokenBetween } from "#lib/domain/indicators/format-changes.ts";
import { isComparable } from "#lib/domain/indicators/shown-interval.ts";
import type { IndicatorValue } from "#lib/domain/indicators/types.ts";
import type { Localized } from "#lib/domain/localized.ts";
import { type Change, changeBetween } from "#lib/domain/statistics/change-between.ts";
import { type Band, bandOf, type Quartiles, quartiles } from "#lib/domain/statistics/quantile.ts";

/** A body of the same kind and level, with its values over the years. */
export interface PeerLine {
  readonly slug: string;
  readonly shortName: Localized;
  readonly values: ReadonlyMap<number, IndicatorValue>;
}

export interface PeersOfYear {
  readonly year: number;
  /** Null where fewer than four have a figure to compare. */
  readonly quartiles: Quartiles | null;
  readonly median: number | null;
  /** With a figure to compare. */
  readonly counted: number;
}

/** One indicator on the page of a body: its course, its last step, and where it stands among its peers. */
export interface ProfileFigure {
  readonly comparison: Comparison;
  readonly latest: { readonly year: number; readonly value: IndicatorValue } | null;
  /** From the year before the latest; null where there is no report for it. */
  readonly change: { readonly from: number; readonly change: Change } | null;
  readonly peers: readonly PeerLine[];
  readonly peersByYear: readonly PeersOfYear[];
  /** The quarter of the peers the latest figure lies in; null where it cannot be compared or they are too few. */
  readonly band: Band | null;
}

/** Puts a body's line beside those of its peers. Rates on too small a base neither count among the peers nor get a quarter. */
export function profileFigure(comparison: Comparison, peers: readonly PeerLine[]): ProfileFigure {
  const { indicator, years, series, changes } = comparison;
  const points = series[0]?.points ?? [];
  const latest = points.findLast(({ value }) => value.status !== "not_submitted") ?? null;
  const before = latest === null ? undefined : points.find(({ year }) => year === latest.year - 1);
  const peersByYear = years.map((year) => {
    const numbers = peers.flatMap(({ values }) => {
      const value = values.get(year);
      return value?.status === "reported" && isComparable(indicator, value) ? [value.number] : [];
    });
    const found = quartiles(numbers);
    return { year, quartiles: found, median: found?.median ?? null, counted: numbers.length };
  });
  const ofLatest = peersByYear.find(({ year }) => year === latest?.year)?.quartiles ?? null;
  const canRank =
    latest?.value.status === "reported" && ofLatest !== null && isComparable(indicator, latest.value);
  return {
    comparison,
    latest: latest === null ? null : { year: latest.year, value: latest.value },
    change:
      latest === null || before === undefined || before.value.status === "not_submitted"
        ? null
        : {
            from: before.year,
            change: changeBetween(
              indicator,
              before.value,
              latest.value,
              isBrokenBetween(changes, before.year, latest.year),
            ),
          },
    peers,
    peersByYear,
    band: canRank && latest.value.status === "reported" ? bandOf(latest.value.number, ofLatest) : null,
  };
}
