import "server-only";
import { z } from "zod";
import type { ReportScope } from "#lib/domain/reports/types.ts";
import { templateById } from "#lib/domain/templates/registry.ts";
import type { Template } from "#lib/domain/templates/types.ts";
import type { PreviousReport } from "#lib/domain/views/report-view.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import type { FoundReport } from "./find-report.ts";
import { readContent } from "./read-content.ts";

export interface LoadedPrevious extends PreviousReport {
  readonly definition: Template;
}

/** Last year's report of the same body and scope: the version in force, else what was submitted last; null where there is neither. */
export async function loadPrevious(
  tx: Transaction,
  { subject, ref }: FoundReport,
): Promise<LoadedPrevious | null> {
  return await loadPreviousOf(tx, { bodyId: ref.bodyId, year: subject.year, scope: subject.scope });
}

/** The same for a report that is not there yet. */
export async function loadPreviousOf(
  tx: Transaction,
  { bodyId, year, scope }: { readonly bodyId: string; readonly year: number; readonly scope: ReportScope },
): Promise<LoadedPrevious | null> {
  const key = { bodyId, year: year - 1, scope };
  const inForce = await tx.currentVersion.findUnique({
    where: { bodyId_year_scope: key },
    select: { version: { select: { templateId: true, title: true, values: true, texts: true } } },
  });
  if (inForce !== null) {
    const { templateId, title, values, texts } = inForce.version;
    return previous(key.year, { template: templateId, title, values, texts });
  }
  const submission = await tx.submission.findFirst({
    where: { report: key },
    orderBy: { number: "desc" },
    select: { content: true },
  });
  return submission === null ? null : previous(key.year, submission.content);
}

const held = z.looseObject({ template: z.string() });

function previous(year: number, stored: unknown): LoadedPrevious {
  const definition = templateById(held.parse(stored).template);
  return { year, template: definition.id, content: readContent(definition, stored), definition };
}
