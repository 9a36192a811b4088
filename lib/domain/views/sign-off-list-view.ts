import type { ReportScope } from "#lib/domain/reports/types.ts";
import type { BodySummary } from "./body-summary.ts";

/** What waits for a signatory's signature, oldest first, and what they signed that is not submitted yet. */
export interface SignOffListView {
  readonly waiting: readonly SignOffRow[];
  readonly signed: readonly SignOffRow[];
}

export interface SignOffRow {
  readonly reportId: string;
  readonly body: BodySummary;
  readonly year: number;
  readonly scope: ReportScope;
  readonly requestedAt: string;
  readonly requestedBy: string;
  readonly deadline: string | null;
}
