import "server-only";
import type { ReportContent } from "#lib/domain/reports/types.ts";
import type { Finding } from "#lib/domain/rules/types.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import type { FoundReport } from "./find-report.ts";
import { readContent } from "./read-content.ts";
import { readFindings } from "./read-findings.ts";

export interface LoadedVersion {
  readonly number: number;
  readonly sha256: string;
  readonly content: ReportContent;
  readonly findings: readonly Finding[];
}

/** The version of a report that is in force, or null before the first publication. */
export async function loadVersionInForce(
  tx: Transaction,
  { ref, template }: FoundReport,
): Promise<LoadedVersion | null> {
  const row = await tx.currentVersion.findUnique({
    where: { reportId: ref.id },
    select: {
      version: {
        select: { number: true, sha256: true, title: true, values: true, texts: true, findings: true },
      },
    },
  });
  if (row === null) return null;
  const { number, sha256, title, values, texts, findings } = row.version;
  return {
    number,
    sha256,
    content: readContent(template, { template: template.id, title, values, texts }),
    findings: readFindings(findings),
  };
}
