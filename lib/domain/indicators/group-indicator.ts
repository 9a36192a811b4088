import type { Localized } from "#lib/domain/localized.ts";
import type { ReportStatus } from "#lib/domain/status/report-status.ts";
import type { IndicatorValue } from "./types.ts";

/** One obligation to report in a group, and what became of it. */
export interface GroupReport {
  /** Where it stands on the day asked for. */
  readonly status: ReportStatus;
  /** 数据勾稽合格: no error of sums in tables 3 and 4; null without a published report. */
  readonly isConsistent: boolean | null;
}

export interface GroupIndicatorExample {
  readonly reports: readonly GroupReport[];
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
  /** Whether a report belongs to the base, and whether it counts. */
  readonly isCounted: (report: GroupReport) => "base" | "part" | "outside";
  readonly examples: readonly GroupIndicatorExample[];
}

/** The value for a group; `no_base` where there is nothing to take a share of. */
export function evaluateGroupIndicator(
  indicator: GroupIndicator,
  reports: readonly (GroupReport & {
    /** So many are alike. */
    readonly count?: number;
  })[],
): IndicatorValue {
  const counted = (as: "base" | "part") =>
    reports.reduce((sum, one) => sum + (indicator.isCounted(one) === as ? (one.count ?? 1) : 0), 0);
  const part = counted("part");
  const base = part + counted("base");
  if (base === 0) return { status: "no_base", amount: "0" };
  return { status: "reported", amount: String(part), base: String(base), number: (100 * part) / base };
}
