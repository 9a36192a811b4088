import "server-only";
import { uuidv7 } from "uuidv7";
import type { ReportContent, ReportScope } from "#lib/domain/reports/types.ts";
import {
  type PublishedExplanation,
  type SourceFile,
  snapshotTemplate,
  versionDocument,
} from "#lib/domain/reports/version-document.ts";
import type { Finding } from "#lib/domain/rules/types.ts";
import type { Template } from "#lib/domain/templates/types.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import { asJson } from "#lib/server/reports/as-json.ts";
import { hashContent } from "#lib/server/reports/hash-content.ts";
import { figuresRow } from "./figures-row.ts";
import { keepWording } from "./keep-wording.ts";

interface VersionToWrite {
  readonly report: {
    readonly id: string;
    readonly jurisdictionId: string;
    readonly bodyId: string;
    readonly slug: string;
    readonly year: number;
    readonly scope: ReportScope;
  };
  readonly template: Template;
  readonly content: ReportContent;
  readonly findings: readonly Finding[];
  readonly explanations: readonly PublishedExplanation[];
  /** Null only for figures entered from a report published elsewhere. */
  readonly submissionId: string | null;
  /** Why there is a new version; null for the first. */
  readonly correctionReason: string | null;
  readonly sourceUrl: string | null;
  /** The file a historical report was read from. */
  readonly sourceFile?: SourceFile;
  readonly publishedBy: { readonly id: string | null; readonly name: string };
  readonly at: Date;
}

export interface WrittenVersion {
  readonly id: string;
  readonly number: number;
  readonly sha256: string;
}

/** Writes an immutable version and its figures, chained to the version before. Part of a transaction, never a whole one. */
export async function writeVersion(tx: Transaction, wanted: VersionToWrite): Promise<WrittenVersion> {
  const { report, template, content, findings, explanations, correctionReason, sourceUrl, sourceFile, at } =
    wanted;
  const before = await tx.reportVersion.findFirst({
    where: { reportId: report.id },
    orderBy: { number: "desc" },
    select: { number: true, sha256: true },
  });
  const id = uuidv7();
  const number = (before?.number ?? 0) + 1;
  const previousSha256 = before?.sha256 ?? null;
  const snapshot = snapshotTemplate(template);
  const sha256 = hashContent(
    versionDocument({
      slug: report.slug,
      year: report.year,
      scope: report.scope,
      number,
      previousSha256,
      correctionReason,
      sourceUrl,
      ...(sourceFile && { sourceFile }),
      publishedAt: at.toISOString(),
      template: snapshot,
      content,
      findings,
      explanations,
    }),
  );
  const whose = {
    jurisdictionId: report.jurisdictionId,
    bodyId: report.bodyId,
    year: report.year,
    scope: report.scope,
  };
  await tx.reportVersion.create({
    data: {
      id,
      ...whose,
      reportId: report.id,
      submissionId: wanted.submissionId,
      number,
      templateId: template.id,
      title: content.title,
      templateSha256: await keepWording(tx, snapshot),
      values: asJson(content.values),
      texts: asJson(content.texts),
      findings: asJson(findings),
      explanations: asJson(explanations),
      sha256,
      previousSha256,
      correctionReason,
      sourceUrl,
      sourceFileName: sourceFile?.name ?? null,
      sourceFileSha256: sourceFile?.sha256 ?? null,
      publishedAt: at,
      publishedById: wanted.publishedBy.id,
      publishedByName: wanted.publishedBy.name,
    },
  });
  const { level } = await tx.body.findUniqueOrThrow({
    where: { id: report.bodyId },
    select: { level: true },
  });
  await tx.reportFigures.create({
    data: {
      versionId: id,
      ...whose,
      level,
      reportId: report.id,
      number,
      sha256,
      publishedAt: at,
      isHistorical: sourceFile !== undefined,
      ...figuresRow({ template, content, findings }),
    },
  });
  return { id, number, sha256 };
}
