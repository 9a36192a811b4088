import "server-only";
import type { CellRemark } from "#lib/domain/footnotes/cell-remark.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import { loadFootnotes } from "../load-footnotes.ts";
import { cellFootnotes, loadExplained } from "../load-remarks.ts";
import type { ApiReport } from "./load-report-page.ts";

/** What bodies say of the cells of these versions: the explanations accepted with each, and the footnotes of its report. */
export async function loadApiRemarks(
  tx: Transaction,
  reports: readonly ApiReport[],
  asOf: string | null,
): Promise<(report: ApiReport) => readonly CellRemark[]> {
  if (reports.length === 0) return () => [];
  const years = reports.map(({ year }) => year);
  const explained = await loadExplained(
    tx,
    reports.map(({ versionId }) => versionId),
  );
  const slugs = [...new Set(reports.map(({ slug }) => slug))];
  const span = { from: Math.min(...years), to: Math.max(...years) };
  const notes = cellFootnotes(await loadFootnotes(tx, { slugs, ...span, asOf }));
  return ({ versionId, slug, year, scope }) => [
    ...(explained.get(versionId) ?? []),
    ...notes
      .filter((one) => one.slug === slug && one.year === year && one.scope === scope)
      .map(({ remark }) => remark),
  ];
}
