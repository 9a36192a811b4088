import type { BodyLevel, ReportScope } from "#lib/domain/reports/types.ts";
import type { TemplateId } from "#lib/domain/templates/types.ts";
import type { ReportState } from "#lib/domain/workflow/states.ts";
import type { BodySummary } from "./body-summary.ts";

/** A jurisdiction's collection years, newest first, and how far the bodies are with one of them. */
export interface CollectionView {
  readonly years: readonly CollectionYearRow[];
  /** The year asked for, or the newest; null before the first is opened. */
  readonly current: number | null;
  /** Every duty of that year in tree order: the bodies that have not begun are in it too. */
  readonly duties: readonly DutyRow[];
}

export interface CollectionYearRow {
  readonly year: number;
  readonly template: TemplateId;
  /** ISO instant. */
  readonly openedAt: string;
  readonly deadlines: readonly DeadlineRow[];
}

export interface DeadlineRow {
  readonly level: BodyLevel;
  readonly scope: ReportScope;
  /** ISO date. */
  readonly dueOn: string;
}

export interface DutyRow {
  readonly body: BodySummary;
  readonly scope: ReportScope;
  /** null where the report has not been begun. */
  readonly state: ReportState | null;
  readonly deadline: string | null;
  /** ISO instants of the last submission and of the version in force. */
  readonly submittedAt: string | null;
  readonly publishedAt: string | null;
  /** Past the deadline and not yet submitted, or submitted after it. */
  readonly isLate: boolean;
}
