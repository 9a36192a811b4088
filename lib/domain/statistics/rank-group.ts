import { median as middleOf } from "#lib/domain/indicators/median.ts";
import { intervalOf, isComparable } from "#lib/domain/indicators/shown-interval.ts";
import type { Indicator } from "#lib/domain/indicators/types.ts";
import type { Interval } from "#lib/domain/indicators/wilson-interval.ts";
import type { GroupValue } from "./group-value.ts";
import { type PlaceRange, placeRanges } from "./place-range.ts";
import { type Band, bandOf, type Quartiles, quartiles } from "./quantile.ts";

/** Against the median, as far as chance between cases lets it be told. */
export type MedianSide = "above" | "below" | "indistinct";

export type Ranked<Member> = Member & {
  readonly number: number;
  /** From 1 for the highest; equal figures share a place and the next ones are passed over: 1, 2, 2, 4. */
  readonly place: number;
  readonly isShared: boolean;
  /** The places it may hold: equal counts share theirs, rates whose intervals overlap are not put in order. */
  readonly places: PlaceRange;
  /** Null in a group of fewer than four. */
  readonly band: Band | null;
  /** 95 % interval of a rate; null for everything else. */
  readonly interval: Interval | null;
  /** indistinct: the interval of the rate holds the median. Null where there is no interval to judge by. */
  readonly side: MedianSide | null;
};

export interface Ranking<Member> {
  /** From the highest figure down, equal ones by key. */
  readonly ranked: readonly Ranked<Member>[];
  /** 基数不足: a figure on too small a base, by key. */
  readonly belowBase: readonly Member[];
  /** Without a figure: not published, blank, not in the form, nothing to take a share of; by key. */
  readonly withoutFigure: readonly Member[];
  /** Of the ranked ones; null without any. */
  readonly median: number | null;
  readonly quartiles: Quartiles | null;
}

/** Puts a group in order. The order is of figures, not of merit: whoever cannot be told from the median says so. */
export function rankGroup<Member extends GroupValue>(
  indicator: Indicator,
  members: readonly Member[],
): Ranking<Member> {
  const inOrder = members.toSorted(byKey);
  const compared = inOrder.flatMap((member) =>
    member.value.status === "reported" && isComparable(indicator, member.value)
      ? [{ member, number: member.value.number }]
      : [],
  );
  const numbers = compared.map(({ number }) => number);
  const median = numbers.length === 0 ? null : middleOf(numbers);
  const quarters = quartiles(numbers);
  // Sorting keeps the order of keys among equals.
  const sorted = compared.toSorted((a, b) => b.number - a.number);
  const intervals = sorted.map(({ member }) => intervalOf(indicator, member.value));
  const apart = intervals.every((interval) => interval !== null) ? placeRanges(intervals) : null;
  const shared = sharedPlaces(sorted.map(({ number }) => number));
  return {
    ranked: sorted.map(({ member, number }, index) => {
      const interval = intervals[index] ?? null;
      const { first, last } = shared[index] ?? NOWHERE;
      return {
        ...member,
        number,
        place: first,
        isShared: last > first,
        places: apart?.[index] ?? { first, last },
        band: quarters === null ? null : bandOf(number, quarters),
        interval,
        side: median === null ? null : sideOf(interval, median),
      };
    }),
    belowBase: inOrder.filter(({ value }) => value.status === "reported" && !isComparable(indicator, value)),
    withoutFigure: inOrder.filter(({ value }) => value.status !== "reported"),
    median,
    quartiles: quarters,
  };
}

/** The place of each member that is ranked, as `rankGroup` gives it, where nothing else is asked. */
export function placesOf(indicator: Indicator, members: readonly GroupValue[]): ReadonlyMap<string, number> {
  const compared = members.flatMap(({ key, value }) =>
    value.status === "reported" && isComparable(indicator, value) ? [{ key, number: value.number }] : [],
  );
  const sorted = compared.toSorted((a, b) => b.number - a.number);
  const shared = sharedPlaces(sorted.map(({ number }) => number));
  return new Map(sorted.map(({ key }, index) => [key, (shared[index] ?? NOWHERE).first]));
}

const NOWHERE: PlaceRange = { first: Number.NaN, last: Number.NaN };

/** The places of figures that go from the highest down: equal ones share theirs. */
function sharedPlaces(sorted: readonly number[]): readonly PlaceRange[] {
  const places: PlaceRange[] = [];
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (sorted[to + 1] === sorted[from]) to += 1;
    const place = { first: from + 1, last: to + 1 };
    for (; from <= to; from += 1) places.push(place);
  }
  return places;
}

function sideOf(interval: Interval | null, median: number): MedianSide | null {
  if (interval === null) return null;
  if (interval.low > median) return "above";
  return interval.high < median ? "below" : "indistinct";
}

function byKey(a: GroupValue, b: GroupValue): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}
