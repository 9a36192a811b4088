import type { Localized } from "#lib/domain/localized.ts";
import type { IndicatorValue } from "./types.ts";

/** One obligation to report in a group, and what became of it. */
export interface GroupReport {
  /** ISO day by which it must be public; null where the body need not report here. */
  readonly dueOn: string | null;
  /** ISO day on which the first version was published; null without one. */
  readonly publishedOn: string | null;
  /** 数据勾稽合格: no error of sums in tables 3 and 4; null without a published report. */
  readonly isConsistent: boolean | null;
}

export interface GroupIndicatorExample {
  readonly reports: readonly GroupReport[];
  /** ISO day of which the evening is meant. */
  readonly asOf: string;
  /** As `formatGroupIndicator` writes it. */
  readonly shows: string;
}

/** A figure of a group of bodies that no single report has: how many of them did something. Always a share of reports. */
export interface GroupIndicator {
  /** Part of addresses: never changed. */
  readonly id: string;
  /** The same in data files. */
  readonly code: string;
  readonly name: Localized;
  readonly definition: Localized;
  /** What it is a share of: 应公布的报告. */
  readonly base: Localized;
  readonly caveats: readonly Localized[];
  /** Whether a report belongs to the base on this day, and whether it counts. */
  readonly isCounted: (report: GroupReport, asOf: string) => "base" | "part" | "outside";
  readonly examples: readonly GroupIndicatorExample[];
}

/** The value for a group on a day; `no_base` where there is nothing to take a share of. */
export function evaluateGroupIndicator(
  indicator: GroupIndicator,
  reports: readonly GroupReport[],
  asOf: string,
): IndicatorValue {
  const counted = reports.map((report) => indicator.isCounted(report, asOf));
  const part = counted.filter((one) => one === "part").length;
  const base = part + counted.filter((one) => one === "base").length;
  if (base === 0) return { status: "no_base", amount: "0" };
  return { status: "reported", amount: String(part), base: String(base), number: (100 * part) / base };
}
