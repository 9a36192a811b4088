import type { ReportRef } from "#lib/domain/access/actor.ts";
import type { ReportAct } from "#lib/domain/access/acts.ts";
import type { Localized } from "#lib/domain/localized.ts";
import type { ReportContent, ReportSubject } from "#lib/domain/reports/types.ts";
import type { Finding } from "#lib/domain/rules/types.ts";
import type { TemplateId } from "#lib/domain/templates/types.ts";
import type { BodySummary } from "./body-summary.ts";
import type { CommentView } from "./comment-view.ts";
import type { HistoryEntry } from "./history-entry.ts";
import type { NextStep } from "./next-step.ts";

/** One report as one person may see it: everything its pages need, and nothing they may not show. */
export interface ReportView {
  readonly ref: ReportRef;
  readonly body: BodySummary;
  readonly subject: ReportSubject;
  readonly template: TemplateId;
  /** ISO date, or null. */
  readonly deadline: string | null;
  /**
   * `draft`: what the officers are writing. `submission`: the frozen snapshot last submitted, which is all a reviewer sees.
   * `version`: the version in force.
   */
  readonly source: "draft" | "submission" | "version";
  readonly content: ReportContent;
  readonly contentHash: string;
  readonly revision: number;
  /** Of a draft: who saved last. What is submitted or published says so in its own list. */
  readonly saved: Signature | null;
  readonly previous: PreviousReport | null;
  readonly findings: readonly Finding[];
  readonly explanations: readonly ExplanationView[];
  readonly comments: readonly CommentView[];
  readonly signOff: SignOffView;
  /** Why the report was last sent back, while it is with its officer; null otherwise. */
  readonly lastReturn:
    | (Signature & { readonly by: "signatory" | "reviewer"; readonly reason: string })
    | null;
  /** What this person may do now, as far as role and state go. */
  readonly acts: readonly ReportAct[];
  /** What stands in the way of an act in `acts`: submitting with errors, for instance. Absent means nothing does. */
  readonly obstacles: Readonly<Partial<Record<ReportAct, readonly Localized[]>>>;
  readonly next: NextStep;
  readonly submissions: readonly SubmissionSummary[];
  readonly versions: readonly VersionSummary[];
  readonly history: readonly HistoryEntry[];
}

/** Who did it and when (ISO instant). */
export interface Signature {
  readonly at: string;
  readonly name: string;
}

/** Last year's report of the same body and scope. Its template may be another one. */
export interface PreviousReport {
  readonly year: number;
  readonly template: TemplateId;
  readonly content: ReportContent;
}

export interface ExplanationView extends Signature {
  readonly fingerprint: string;
  readonly text: string;
}

/** `void`: asked for or given, then edited, so that it no longer counts. */
export interface SignOffView {
  readonly isRequired: boolean;
  readonly status: "none" | "requested" | "given" | "void";
  readonly requested: Signature | null;
  readonly given: Signature | null;
}

export interface SubmissionSummary extends Signature {
  readonly id: string;
  /** 1 for the first submission of this report. */
  readonly number: number;
  readonly contentHash: string;
}

export interface VersionSummary extends Signature {
  readonly number: number;
  readonly hash: string;
  readonly previousHash: string | null;
  /** Why a later version was made; null for the first. */
  readonly reason: string | null;
}
