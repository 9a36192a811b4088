import type { Indicator, IndicatorValue } from "#lib/domain/indicators/types.ts";
import type { Localized } from "#lib/domain/localized.ts";
import type { GroupValue } from "#lib/domain/statistics/group-value.ts";
import type { Quartiles } from "#lib/domain/statistics/quantile.ts";
import { rankGroup } from "#lib/domain/statistics/rank-group.ts";
import { type GroupFigure, rateOfSums } from "#lib/domain/statistics/rate-of-sums.ts";

/** More dots in a row than these are a band of ink. */
export const MOST_DOTS = 150;

/** A body of a group with its figure of a year. */
export interface IndicatorMember extends GroupValue {
  readonly name: Localized;
}

/** How a group stands by an indicator in a year: all that the page shows of it, so that a year of three thousand bodies is computed once. */
export interface GroupYear {
  readonly year: number;
  /** All of the group. */
  readonly members: number;
  /** Those with a figure, comparable or not. */
  readonly reported: number;
  /** Those whose figure can be compared. */
  readonly compared: number;
  /** Of the compared ones; null without any. */
  readonly median: number | null;
  readonly quartiles: Quartiles | null;
  /** The group taken together. */
  readonly whole: GroupFigure;
  /** The compared ones from the highest down; none where there are more than `MOST_DOTS`. */
  readonly dots: readonly {
    readonly key: string;
    readonly name: Localized;
    readonly number: number;
    readonly value: IndicatorValue;
  }[];
}

/** One of the groups that an indicator's page shows, over the years. */
export interface IndicatorGroup {
  /** `cn.provinces`. */
  readonly token: string;
  readonly name: Localized;
  readonly isPractice: boolean;
  /** Ascending, the same for every group. */
  readonly years: readonly GroupYear[];
}

/** A year of a group, from the figures of its members. */
export function groupYear(
  indicator: Indicator,
  year: number,
  members: readonly IndicatorMember[],
): GroupYear {
  const { ranked, median, quartiles } = rankGroup(indicator, members);
  const values = members.map(({ value }) => value);
  return {
    year,
    members: members.length,
    reported: values.filter(({ status }) => status === "reported").length,
    compared: ranked.length,
    median,
    quartiles,
    whole: rateOfSums(indicator, values),
    dots:
      ranked.length > MOST_DOTS
        ? []
        : ranked.map(({ key, name, number, value }) => ({ key, name, number, value })),
  };
}

/** A group in a year that it has been asked for. */
export function yearOf({ years }: IndicatorGroup, year: number): GroupYear | undefined {
  return years.find((one) => one.year === year);
}
