import "server-only";
import { cellValue } from "#lib/domain/reports/cell-value.ts";
import { templateById } from "#lib/domain/templates/registry.ts";
import { OUTCOMES } from "#lib/domain/views/body/body-charts.ts";
import type { LatestOutcomes } from "#lib/domain/views/body-page.ts";
import { groundsOf } from "#lib/domain/views/group/grounds-of.ts";
import type { PublicBody } from "#lib/domain/views/public-body.ts";
import { reportPath } from "#lib/domain/views/report-path.ts";
import { principalScope } from "#lib/domain/views/series-token.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import { readContent } from "#lib/server/reports/read-content.ts";
import type { ReportFiguresOf } from "./load-figures.ts";

/** What became of the requests, from the measures and cells of the latest report. */
export async function loadLatestOutcomes(
  tx: Transaction,
  body: PublicBody,
  latest: ReportFiguresOf | undefined,
): Promise<LatestOutcomes | null> {
  if (latest === undefined) return null;
  const { year, scope, number, amountOf } = latest;
  const row = await tx.reportVersion.findFirst({
    where: { bodyId: body.id, year, scope, number },
    select: { templateId: true, title: true, values: true, texts: true },
  });
  if (row === null) return null;
  const template = templateById(row.templateId);
  const { templateId, title, values, texts } = row;
  const content = readContent(template, { template: templateId, title, values, texts });
  const grounds = groundsOf(template).map(({ cell, name }) => {
    const amount = cellValue(content, cell);
    return amount.status === "reported" ? { cell, name, count: Number(amount.value) } : null;
  });
  return {
    year,
    path: reportPath({ slug: body.slug, year, scope, principal: principalScope(body), number }),
    parts: OUTCOMES.map(([measure, name]) => ({ measure, name, amount: amountOf(measure) })),
    grounds: grounds.every((ground) => ground !== null) && grounds.length > 0 ? grounds : null,
  };
}
