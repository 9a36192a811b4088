import "server-only";
import type { ReportScope } from "#lib/domain/reports/types.ts";
import { templateById } from "#lib/domain/templates/registry.ts";
import type { PublishedReport } from "#lib/domain/views/published-report.ts";
import { principalScope } from "#lib/domain/views/series-token.ts";
import { endOfDay } from "#lib/domain/workflow/end-of-day.ts";
import { inPublic } from "#lib/server/database/in-public.ts";
import { readContent } from "#lib/server/reports/read-content.ts";
import { readFindings } from "#lib/server/reports/read-findings.ts";
import { slugAt } from "./current-slug.ts";
import { loadFootnotes } from "./load-footnotes.ts";
import { loadPublicBodies } from "./load-public-bodies.ts";
import { readExplanations } from "./load-remarks.ts";
import { readLayout } from "./read-layout.ts";

export interface WantedReport {
  readonly slug: string;
  readonly year: number;
  /** The body's principal report where null. */
  readonly scope: ReportScope | null;
  /** The version in force where null. */
  readonly number: number | null;
  /** ISO day in China: nothing published after its evening is there. Null or absent for now. */
  readonly asOf?: string | null;
}

/** A published report as anybody may read it; null for one that does not exist or is not published, without telling which. */
export async function loadPublishedReport(wanted: WantedReport): Promise<PublishedReport | null> {
  return await inPublic(async (tx) => {
    const [body] = await loadPublicBodies(tx, [wanted.slug]);
    if (body === undefined) return null;
    const scope = wanted.scope ?? principalScope(body);
    const inForce = await tx.currentVersion.findMany({
      where: { bodyId: body.id },
      select: { year: true, scope: true },
      orderBy: { year: "desc" },
    });
    const rows = await tx.reportVersion.findMany({
      where: { bodyId: body.id, year: wanted.year, scope, ...publishedBy(wanted.asOf ?? null) },
      select: { number: true, sha256: true, publishedAt: true, correctionReason: true },
      orderBy: { number: "desc" },
    });
    const number = rows.find((one) => wanted.number === null || one.number === wanted.number)?.number ?? 0;
    const row = await tx.reportVersion.findFirst({
      where: { bodyId: body.id, year: wanted.year, scope, number },
      include: { wording: { select: { template: true } } },
    });
    if (row === null) return null;
    const layout = readLayout(row.wording.template);
    const { cellByKey: _index, ...template } = layout;
    const { templateId, title, values, texts } = row;
    const content = readContent(templateById(templateId), { template: templateId, title, values, texts });
    return {
      body,
      version: {
        slug: await slugAt(tx, body, row.publishedAt),
        year: wanted.year,
        scope,
        number,
        previousSha256: row.previousSha256,
        correctionReason: row.correctionReason,
        sourceUrl: row.sourceUrl,
        ...(row.sourceFileName !== null &&
          row.sourceFileSha256 !== null && {
            sourceFile: { name: row.sourceFileName, sha256: row.sourceFileSha256 },
          }),
        publishedAt: row.publishedAt.toISOString(),
        template,
        content,
        findings: readFindings(row.findings),
        explanations: readExplanations(row.explanations),
      },
      principal: principalScope(body),
      sha256: row.sha256,
      layout,
      versions: rows.map((line) => ({ ...line, publishedAt: line.publishedAt.toISOString() })),
      otherYears: inForce
        .filter((one) => one.scope === scope && one.year !== wanted.year)
        .map(({ year }) => year),
      footnotes: (
        await loadFootnotes(tx, {
          slugs: [body.slug],
          from: wanted.year,
          to: wanted.year,
          asOf: wanted.asOf ?? null,
        })
      ).filter((footnote) => footnote.scope === scope && footnote.version <= number),
      asOf: wanted.asOf ?? null,
      otherScope: inForce.find((one) => one.year === wanted.year && one.scope !== scope)?.scope ?? null,
    };
  });
}

function publishedBy(asOf: string | null) {
  return asOf === null ? {} : { publishedAt: { lt: endOfDay(asOf) } };
}
