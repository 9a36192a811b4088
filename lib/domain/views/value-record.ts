import type { ReportScope } from "#lib/domain/reports/types.ts";

/** Why there is a number, or none. The words are public and stay for ever. */
export const VALUE_STATUSES = [
  "reported",
  "na_declared",
  "blank",
  "unreadable",
  "not_in_form",
  "not_submitted",
  "no_base",
  "no_population",
  "not_comparable",
  "withdrawn",
] as const;
export type ValueStatus = (typeof VALUE_STATUSES)[number];

/**
 * break: the series begins anew this year; revised: not the first version; inconsistent: sums of the report do not agree; derived: computed, not
 * printed in the report; small_base: below the minimum base, not ranked; historical: entered from a report published elsewhere; practice: fictional;
 * footnoted: the body has a published footnote on it; explained: it gave a reason that was accepted with the report; median: of several bodies, `org`
 * says of which; added_up: put together from the reports of `parts`.
 */
export const VALUE_FLAGS = [
  "break",
  "revised",
  "inconsistent",
  "derived",
  "small_base",
  "historical",
  "practice",
  "footnoted",
  "explained",
  "median",
  "added_up",
] as const;
export type ValueFlag = (typeof VALUE_FLAGS)[number];

/** One figure as files and API give it. Decimals are strings; nothing that is no number is ever 0. */
export interface ValueRecord {
  readonly org: string;
  readonly year: number;
  readonly scope: ReportScope;
  /** Code of an indicator (`disclosure_rate`), or the key of a cell. */
  readonly metric: string;
  /** Name of the definition where a name has several: the indicator's code again otherwise. */
  readonly definition: string;
  /** Percent for a rate with full precision, the count itself otherwise. */
  readonly value: string | null;
  readonly unit: string;
  readonly numerator: string | null;
  readonly denominator: string | null;
  /** 95 % interval in percent, for rates on a base below 100. */
  readonly low: string | null;
  readonly high: string | null;
  readonly status: ValueStatus;
  readonly flags: readonly ValueFlag[];
  /** `2019`, `2021`; null without a report. */
  readonly form: string | null;
  readonly reportVersion: number | null;
  /** What the body says of it: reasons accepted with the report, and footnotes it added. */
  readonly footnotes: readonly string[];
  /** On today's map: the bodies whose reports were added up; empty for a body's own report. */
  readonly parts: readonly string[];
  /** Absolute path of the cell, or of the report where a figure has several cells; null without a report. */
  readonly cellUrl: string | null;
}
