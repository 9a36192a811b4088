import "server-only";
import { z } from "zod";
import { TEMPLATES, templateById } from "#lib/domain/templates/registry.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import type { Begin } from "#lib/server/database/in-operation.ts";
import { readContent } from "#lib/server/reports/read-content.ts";
import { figuresDefinition, figuresRow } from "./figures-row.ts";

const BATCH = 500;
const BEFORE_ALL = "00000000-0000-0000-0000-000000000000";
const judged = z.array(
  z.object({ rule: z.string(), severity: z.enum(["error", "needs_explanation", "hint"]) }),
);

/**
 * Computes the figures of versions that have none yet, or of which a measure is made of other cells since. For the owner of the tables, at the
 * start, before anybody is shown a page; answers with how many were computed. Each batch is a transaction of its own and is seen by its rows: broken off, the
 * next start goes on where this one was.
 */
export async function completeFigures(begin: Begin, batch = BATCH): Promise<number> {
  let computed = 0;
  let after = BEFORE_ALL;
  for (;;) {
    const ids = await begin(async (tx) => await completeSome(tx, after, batch));
    const last = ids.at(-1);
    if (last === undefined) return computed;
    computed += ids.length;
    after = last;
  }
}

/** The next versions after one whose figures are missing or out of date, in the order of their ids. */
async function completeSome(tx: Transaction, after: string, most: number): Promise<readonly string[]> {
  const definitions = TEMPLATES.map((template) => `${template.id} ${figuresDefinition(template)}`);
  const stale = await tx.$queryRaw<readonly { id: string }[]>`
    SELECT v.id::text FROM report_versions v LEFT JOIN report_figures f ON f.version_id = v.id
    WHERE v.id > ${after}::uuid
      AND (f.version_id IS NULL OR NOT (f.template_id || ' ' || f.definition = ANY(${definitions}::text[]))) ORDER BY v.id LIMIT ${most}`;
  const ids = stale.map(({ id }) => id);
  if (ids.length === 0) return ids;
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
  return ids;
}
