import type { Localized } from "#lib/domain/localized.ts";
import type { BodyKind, BodyLevel, ReportScope } from "#lib/domain/reports/types.ts";
import type { ReportStatus } from "./report-status.ts";

/** A report that a body must make for a year, or has made, and what became of it. Days are ISO days in China. */
export interface Duty {
  readonly slug: string;
  readonly name: Localized;
  readonly kind: BodyKind;
  readonly level: BodyLevel;
  readonly scope: ReportScope;
  /** The scope that the body's address alone stands for. */
  readonly isPrincipal: boolean;
  readonly dueOn: string | null;
  readonly receivedOn: string | null;
  readonly approvedOn: string | null;
  /** Of the first version. */
  readonly publishedOn: string | null;
  /** Days after its day: of the publication, or so far. 0 in time; null without a day or where nothing has to be handed in here. */
  readonly daysLate: number | null;
  /** Of the version in force; null without one. */
  readonly version: number | null;
  readonly isHistorical: boolean;
  readonly status: ReportStatus;
}

/** How many reports stand where. */
export type StatusCounts = Readonly<Record<ReportStatus, number>>;

export interface AreaStatus {
  /** Slug of the government. */
  readonly slug: string;
  readonly name: Localized;
  readonly level: BodyLevel;
  readonly isPractice: boolean;
  /** Everything in the area, its own reports included. */
  readonly counts: StatusCounts;
}

/** A year's reports in an area, or in the country: those that stand directly there, and the areas below as counts. */
export interface StatusOfYear {
  readonly year: number;
  readonly asOf: string | null;
  /** Null for the country. */
  readonly area: { readonly slug: string; readonly name: Localized; readonly isPractice: boolean } | null;
  /** From the top of the jurisdiction down to the area above; for the way back. */
  readonly above: readonly { readonly slug: string; readonly name: Localized }[];
  readonly duties: readonly Duty[];
  readonly areas: readonly AreaStatus[];
  readonly total: StatusCounts;
}
