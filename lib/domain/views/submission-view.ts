import type { ReportContent } from "#lib/domain/reports/types.ts";
import type { Finding } from "#lib/domain/rules/types.ts";
import type { TemplateId } from "#lib/domain/templates/types.ts";
import type { ExplanationView, SubmissionSummary } from "./report-view.ts";

/** A submission as frozen when it was made: nobody can change it any more. */
export interface SubmissionView extends SubmissionSummary {
  readonly template: TemplateId;
  readonly content: ReportContent;
  readonly findings: readonly Finding[];
  readonly explanations: readonly ExplanationView[];
}
