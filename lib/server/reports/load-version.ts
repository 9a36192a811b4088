import "server-only";
import type { ReportContent } from "#lib/domain/reports/types.ts";
import type { Finding } from "#lib/domain/rules/types.ts";
import type { ExplanationView } from "#lib/domain/views/report-view.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import type { FoundReport } from "./find-report.ts";
import { readContent } from "./read-content.ts";
import { readExplanations, readPublishedExplanations } from "./read-explanations.ts";
import { readFindings } from "./read-findings.ts";

export interface LoadedVersion {
  readonly number: number;
  readonly sha256: string;
  readonly content: ReportContent;
  readonly findings: readonly Finding[];
  readonly explanations: readonly ExplanationView[];
}

/** The version of a report that is in force, or null before the first publication. */
export async function loadVersionInForce(
  tx: Transaction,
  { ref, template }: FoundReport,
): Promise<LoadedVersion | null> {
  const current = await tx.currentVersion.findUnique({
    where: { reportId: ref.id },
    select: { version: { include: { submission: { select: { explanations: true } } } } },
  });
  if (current === null) return null;
  const { number, sha256, title, values, texts, findings, explanations, submission, ...row } =
    current.version;
  const published = { at: row.publishedAt.toISOString(), name: row.publishedByName };
  const signed = submission === null ? [] : readExplanations(submission.explanations);
  return {
    number,
    sha256,
    content: readContent(template, { template: template.id, title, values, texts }),
    findings: readFindings(findings),
    explanations: readPublishedExplanations(explanations).map(
      (each) =>
        signed.find(({ fingerprint }) => fingerprint === each.fingerprint) ?? { ...each, ...published },
    ),
  };
}
