import "server-only";
import type { ReportSource } from "#lib/domain/access/reading-of.ts";
import type { ReportView } from "#lib/domain/views/report-view.ts";
import type { ReportFacts } from "#lib/domain/workflow/requirements.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import type { FoundReport } from "./find-report.ts";
import { hashContent } from "./hash-content.ts";
import { loadPrevious } from "./load-previous.ts";
import { loadSubmittedSignOff } from "./load-sign-off.ts";
import { loadVersionInForce } from "./load-version.ts";
import { openDraft } from "./open-draft.ts";
import { readContent } from "./read-content.ts";
import { readExplanations } from "./read-explanations.ts";
import { readFindings } from "./read-findings.ts";
import { UNCHECKED } from "./unchecked.ts";

/** What a report says in one of its forms, with what decides which acts are open. */
export type ReportReading = Pick<
  ReportView,
  "content" | "contentHash" | "revision" | "saved" | "findings" | "explanations" | "previous" | "signOff"
> & { readonly facts: ReportFacts };

/** Reads a report's draft, last submission or version in force; null where there is none. */
export async function readReport(
  tx: Transaction,
  found: FoundReport,
  source: ReportSource,
): Promise<ReportReading | null> {
  switch (source) {
    case "draft":
      return await openDraft(tx, found);
    case "submission":
      return await readSubmission(tx, found);
    case "version":
      return await readVersion(tx, found);
  }
}

async function readSubmission(tx: Transaction, found: FoundReport): Promise<ReportReading | null> {
  const row = await tx.submission.findFirst({
    where: { reportId: found.ref.id },
    orderBy: { number: "desc" },
  });
  if (row === null) return null;
  return {
    content: readContent(found.template, row.content),
    contentHash: row.sha256,
    revision: row.draftRevision,
    saved: null,
    findings: readFindings(row.findings),
    explanations: readExplanations(row.explanations),
    previous: await loadPrevious(tx, found),
    signOff: await loadSubmittedSignOff(tx, found, row.sha256),
    facts: { ...UNCHECKED, signOffSteps: found.signOffSteps, steppedBy: row.submittedById },
  };
}

async function readVersion(tx: Transaction, found: FoundReport): Promise<ReportReading | null> {
  const version = await loadVersionInForce(tx, found);
  if (version === null) return null;
  const { content, findings, explanations } = version;
  const contentHash = hashContent(content);
  return {
    content,
    contentHash,
    revision: 0,
    saved: null,
    findings,
    explanations,
    previous: await loadPrevious(tx, found),
    signOff: await loadSubmittedSignOff(tx, found, contentHash),
    facts: { ...UNCHECKED, signOffSteps: found.signOffSteps },
  };
}
