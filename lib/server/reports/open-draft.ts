import "server-only";
import type { ReportContent } from "#lib/domain/reports/types.ts";
import { checkReport } from "#lib/domain/rules/check-report.ts";
import { settleFindings } from "#lib/domain/rules/explanations.ts";
import type { Finding } from "#lib/domain/rules/types.ts";
import type { ExplanationView, Signature, SignOffView } from "#lib/domain/views/report-view.ts";
import type { ReportFacts } from "#lib/domain/workflow/requirements.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import type { FoundReport } from "./find-report.ts";
import { hashContent } from "./hash-content.ts";
import { type LoadedPrevious, loadPrevious } from "./load-previous.ts";
import { loadSignOff } from "./load-sign-off.ts";
import { readContent } from "./read-content.ts";

/** A draft with everything that decides what may be done with it. Only the body's own people can open one. */
export interface OpenDraft {
  readonly content: ReportContent;
  readonly contentHash: string;
  readonly revision: number;
  readonly saved: Signature | null;
  readonly previous: LoadedPrevious | null;
  readonly findings: readonly Finding[];
  /** All that were ever given: one whose finding is gone counts again when the same figures come back. */
  readonly explanations: readonly ExplanationView[];
  readonly signOff: SignOffView;
  readonly facts: ReportFacts;
}

/** Opens the draft and checks it as the server sees it now; null where there is none (a report entered as published). */
export async function openDraft(tx: Transaction, found: FoundReport): Promise<OpenDraft | null> {
  const row = await tx.draft.findUnique({ where: { reportId: found.ref.id } });
  if (row === null) return null;
  const { template, subject } = found;
  const content = readContent(template, row.content);
  const contentHash = hashContent(content);
  const previous = await loadPrevious(tx, found);
  const findings = checkReport({
    template,
    content,
    subject,
    previous: previous && { template: previous.definition, content: previous.content },
  });
  const explanations = await explanationsOf(tx, found.ref.id);
  const { open } = settleFindings(findings, explanations);
  const signOff = await loadSignOff(tx, found, contentHash);
  return {
    content,
    contentHash,
    revision: row.revision,
    saved: row.savedByName === null ? null : { at: row.savedAt.toISOString(), name: row.savedByName },
    previous,
    findings,
    explanations,
    signOff: signOff.view,
    facts: {
      errors: open.filter(({ severity }) => severity === "error").length,
      unexplained: open.filter(({ severity }) => severity === "needs_explanation").length,
      signOffSteps: found.signOffSteps,
      signOff: signOff.view.status,
      steppedBy: signOff.requestedById,
    },
  };
}

async function explanationsOf(tx: Transaction, reportId: string) {
  const rows = await tx.explanation.findMany({
    where: { reportId },
    orderBy: { explainedAt: "asc" },
  });
  return rows.map(({ fingerprint, text, explainedAt, explainedByName }) => ({
    fingerprint,
    text,
    at: explainedAt.toISOString(),
    name: explainedByName,
  }));
}
