import type { ReportScope } from "#lib/domain/reports/types.ts";
import type { TemplateId } from "#lib/domain/templates/types.ts";
import type { ReportState } from "#lib/domain/workflow/states.ts";
import type { BodySummary } from "./body-summary.ts";
import type { NextStep } from "./next-step.ts";

/** The desk of an officer or signatory: what their bodies owe and have, newest year first. */
export interface DeskView {
  readonly bodies: readonly BodySummary[];
  readonly rows: readonly DeskRow[];
}

/** One duty: a body, a year, a scope. The report may not have been started yet. */
export interface DeskRow {
  readonly body: BodySummary;
  readonly year: number;
  readonly scope: ReportScope;
  readonly template: TemplateId;
  /** ISO date, or null where the jurisdiction has set none. */
  readonly deadline: string | null;
  /** Days from today to the deadline, negative when past; null without a deadline or once the report is in. */
  readonly daysLeft: number | null;
  readonly report: DeskReport | null;
  readonly next: NextStep;
  /** The actor may start this report now; only ever true where `report` is null. */
  readonly mayStart: boolean;
}

export interface DeskReport {
  readonly id: string;
  readonly state: ReportState;
  readonly revision: number;
  /** ISO instant of the last save, and who saved. */
  readonly savedAt: string | null;
  readonly savedBy: string | null;
  /** How many cells of the form hold something. */
  readonly completeness: { readonly cells: number; readonly filled: number };
  readonly openComments: number;
  /** Number of the version in force, or null before the first publication. */
  readonly publishedVersion: number | null;
  readonly mayEdit: boolean;
}
