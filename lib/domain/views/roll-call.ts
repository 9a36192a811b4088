import type { Localized } from "#lib/domain/localized.ts";
import type { BodyKind, BodyLevel, ReportScope } from "#lib/domain/reports/types.ts";

/** published, published late, overdue: not published after its day; awaited: its day has not come. */
export type Punctuality = "published" | "published_late" | "overdue" | "awaited";

/** A report that a body must make for the year, and what became of it. */
export interface DueReport {
  readonly scope: ReportScope;
  /** ISO date; null where the jurisdiction set none. */
  readonly dueOn: string | null;
  readonly publishedOn: string | null;
  readonly version: number | null;
  readonly punctuality: Punctuality;
}

export interface RollCallBody {
  readonly slug: string;
  readonly name: Localized;
  readonly kind: BodyKind;
  readonly level: BodyLevel;
  /** Levels below the top of the jurisdiction. */
  readonly depth: number;
  /** Empty for a body that need not report here: one whose reports were only entered. */
  readonly due: readonly DueReport[];
  /** Years with a report in force, newest first. */
  readonly years: readonly number[];
}

/** Who must report in a jurisdiction for its latest year, who has, and which years there are. */
export interface RollCall {
  readonly code: string;
  readonly name: Localized;
  readonly isPractice: boolean;
  readonly year: number;
  readonly bodies: readonly RollCallBody[];
}
