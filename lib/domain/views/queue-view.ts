import type { Localized } from "#lib/domain/localized.ts";
import type { ReportScope } from "#lib/domain/reports/types.ts";
import type { BodySummary } from "./body-summary.ts";

/** The reviewer's queue: what waits for a decision, oldest and riskiest first, and what is approved and not yet published. */
export interface QueueView {
  readonly waiting: readonly QueueRow[];
  readonly approved: readonly QueueRow[];
  readonly returned: readonly QueueRow[];
  readonly published: readonly QueueRow[];
}

export interface QueueRow {
  readonly reportId: string;
  readonly body: BodySummary;
  readonly year: number;
  readonly scope: ReportScope;
  readonly state: "submitted" | "approved" | "returned" | "published" | "correcting";
  /** ISO instant of the last submission. */
  readonly submittedAt: string;
  readonly waitingDays: number;
  readonly deadline: string | null;
  readonly wasLate: boolean;
  /** 1 for the first submission, 2 after one return, … */
  readonly round: number;
  readonly explainedFindings: number;
  readonly hints: number;
  readonly openComments: number;
  /** 0 and up; the queue sorts by it. `riskReasons` says in words what it is made of. */
  readonly risk: number;
  readonly riskReasons: readonly Localized[];
}
