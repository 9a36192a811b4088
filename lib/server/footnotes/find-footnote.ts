import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import { NotFound } from "#lib/domain/refusal.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import { isUuid } from "#lib/server/database/is-uuid.ts";
import { type FoundReport, findReportToChange } from "#lib/server/reports/find-report.ts";
import type { Prisma } from "#prisma/generated/client.ts";
import { FOOTNOTE_PARTS } from "./view-footnote.ts";

export interface FoundFootnote {
  readonly report: FoundReport;
  readonly footnote: Prisma.FootnoteGetPayload<{ include: typeof FOOTNOTE_PARTS }>;
}

/** A footnote with its report, which is held until the transaction ends; NotFound where the actor may not read it. */
export async function findFootnote(tx: Transaction, actor: Actor, id: string): Promise<FoundFootnote> {
  const seen = isUuid(id)
    ? await tx.footnote.findUnique({ where: { id }, select: { reportId: true } })
    : null;
  if (seen === null) throw new NotFound(`footnote ${id}`);
  const report = await findReportToChange(tx, actor, seen.reportId);
  return {
    report,
    footnote: await tx.footnote.findUniqueOrThrow({ where: { id }, include: FOOTNOTE_PARTS }),
  };
}
