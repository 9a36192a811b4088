import "server-only";
import { uuidv7 } from "uuidv7";
import type { Actor } from "#lib/domain/access/actor.ts";
import { templateById } from "#lib/domain/templates/registry.ts";
import { asAdministrator } from "#lib/server/administration/as-administrator.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import { leaveRenewal } from "#lib/server/public/leave-renewal.ts";
import { writeVersion } from "#lib/server/publication/write-version.ts";
import { readContent } from "#lib/server/reports/read-content.ts";
import { readFindings } from "#lib/server/reports/read-findings.ts";
import { recordEvent } from "#lib/server/reports/record-event.ts";
import type { Body } from "#prisma/generated/client.ts";

/**
 * Publishes one ready file as the first version of a historical report, with the file as its evidence. False, and the file goes back
 * to be looked at, where the report has come in by another way meanwhile.
 */
export async function acceptFile(actor: Actor, id: string, at: Date): Promise<boolean> {
  return await asAdministrator(actor, async (tx, jurisdictionId) => {
    const [held] = await tx.$queryRaw<{ id: string }[]>`
      SELECT id FROM backfill_files WHERE id = ${id}::uuid AND state = 'ready' FOR UPDATE`;
    if (held === undefined) return false;
    const file = await tx.backfillFile.findUniqueOrThrow({ where: { id } });
    const { bodyId, year, scope, templateId } = file;
    if (bodyId === null || year === null || scope === null || templateId === null) return false;
    const template = templateById(templateId);
    const body = await tx.body.findUniqueOrThrow({ where: { id: bodyId } });
    const report = { id: uuidv7(), jurisdictionId, bodyId, year, scope };
    const isNew = await addReport(tx, { ...report, templateId }, at);
    if (!isNew) {
      await tx.backfillFile.update({ where: { id }, data: { state: "needs_look", doubts: ["exists"] } });
      return false;
    }
    const version = await writeVersion(tx, {
      report: { ...report, slug: body.slug },
      template,
      content: readContent(template, file.content),
      findings: readFindings(file.findings),
      explanations: [],
      submissionId: null,
      correctionReason: null,
      sourceUrl: null,
      sourceFile: { name: file.path.slice(file.path.lastIndexOf("/") + 1), sha256: file.sha256 },
      publishedBy: { id: actor.personId, name: actor.name },
      at,
    });
    await tx.backfillFile.update({ where: { id }, data: { state: "accepted", versionId: version.id } });
    await putOnRecord(tx, actor, { body, reportId: report.id, fileId: id, year, version, at });
    return true;
  });
}

interface NewReport {
  readonly id: string;
  readonly jurisdictionId: string;
  readonly bodyId: string;
  readonly year: number;
  readonly scope: "own_organ" | "consolidated";
  readonly templateId: string;
}

/** A published report in its collection year; a year that was never collected here is made, and closed. False where the report is there. */
async function addReport(tx: Transaction, report: NewReport, at: Date): Promise<boolean> {
  const { jurisdictionId, year, templateId } = report;
  await tx.collectionYear.createMany({
    data: { jurisdictionId, year, templateId, openedAt: at, closedAt: at },
    skipDuplicates: true,
  });
  const collection = await tx.collectionYear.findUniqueOrThrow({
    where: { jurisdictionId_year: { jurisdictionId, year } },
  });
  const { count } = await tx.report.createMany({
    data: { ...report, collectionYearId: collection.id, state: "published", stateSince: at },
    skipDuplicates: true,
  });
  return count === 1;
}

interface Accepted {
  readonly body: Body;
  readonly reportId: string;
  readonly fileId: string;
  readonly year: number;
  readonly version: { readonly number: number; readonly sha256: string };
  readonly at: Date;
}

async function putOnRecord(
  tx: Transaction,
  actor: Actor,
  { body, reportId, fileId, year, version, at }: Accepted,
): Promise<void> {
  const { jurisdictionId } = body;
  const about = { jurisdictionId, bodyId: body.id, reportId };
  const detail = { version: version.number, sha256: version.sha256, file: fileId };
  await recordEvent(tx, { kind: "report_backfilled", detail, actor, about, at });
  await leaveRenewal(tx, actor, { jurisdictionId, slug: body.slug, year, at });
}
