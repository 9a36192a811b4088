import type { Localized } from "#lib/domain/localized.ts";
import type { ReportScope } from "#lib/domain/reports/types.ts";
import type { RollCall } from "./roll-call.ts";

export interface RecentPublication {
  readonly slug: string;
  readonly name: Localized;
  readonly year: number;
  readonly scope: ReportScope;
  readonly version: number;
  readonly publishedAt: string;
  readonly isPractice: boolean;
}

export interface HomeView {
  /** Published reports in force, without practice jurisdictions. */
  readonly reports: number;
  readonly bodies: number;
  readonly firstYear: number | null;
  readonly latestYear: number | null;
  /** The newest year with enough bodies: the middle disclosure rate, in percent, of so many. */
  readonly disclosure: { readonly year: number; readonly median: number; readonly bodies: number } | null;
  /** Bodies with a report of the latest year, as many as a comparison takes, without practice jurisdictions. */
  readonly comparable: readonly string[];
  readonly rollCalls: readonly RollCall[];
  readonly recent: readonly RecentPublication[];
}
