import "server-only";
import { z } from "zod";
import { TEMPLATES, templateById } from "#lib/domain/templates/registry.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import { readContent } from "#lib/server/reports/read-content.ts";
import { figuresDefinition, figuresRow } from "./figures-row.ts";

const BATCH = 500;
const judged = z.array(
  z.object({ rule: z.string(), severity: z.enum(["error", "needs_explanation", "hint"]) }),
);

/**
 * Computes the figures of versions that have none yet, or of which a measure is made of other cells since. For the owner of the tables, at the
 * start; answers with how many were computed.
 */
export async function completeFigures(tx: Transaction): Promise<number> {
  const definitions = TEMPLATES.map((template) => `${template.id} ${figuresDefinition(template)}`);
  let computed = 0;
  for (;;) {
    const stale = await tx.$queryRaw<readonly { id: string }[]>`
      SELECT v.id::text FROM report_versions v LEFT JOIN report_figures f ON f.version_id = v.id
      WHERE f.version_id IS NULL OR NOT (f.template_id || ' ' || f.definition = ANY(${definitions}::text[])) LIMIT ${BATCH}`;
    if (stale.length === 0) return computed;
    const ids = stale.map(({ id }) => id);
    const versions = await tx.reportVersion.findMany({
      where: { id: { in: ids } },
      include: { body: { select: { level: true } } },
    });
    await tx.reportFigures.deleteMany({ where: { versionId: { in: ids } } });
    await tx.reportFigures.createMany({
      data: versions.map(({ templateId, title, values, texts, findings, ...version }) => {
        const template = templateById(templateId);
        const content = readContent(template, { template: templateId, title, values, texts });
        return {
          versionId: version.id,
          reportId: version.reportId,
          jurisdictionId: version.jurisdictionId,
          bodyId: version.bodyId,
          year: version.year,
          scope: version.scope,
          number: version.number,
          level: version.body.level,
          sha256: version.sha256,
          publishedAt: version.publishedAt,
          isHistorical: version.sourceFileName !== null,
          ...figuresRow({ template, content, findings: judged.parse(findings) }),
        };
      }),
    });
    computed += versions.length;
  }
}
