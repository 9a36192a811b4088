import "server-only";
import { type CellRemark, remarksAt } from "#lib/domain/footnotes/cell-remark.ts";
import type { CellStatus } from "#lib/domain/reports/types.ts";
import { TEMPLATES, templateById } from "#lib/domain/templates/registry.ts";
import { cellPath } from "#lib/domain/views/cell-path.ts";
import { remarkFlags } from "#lib/domain/views/group/remarks.ts";
import type { ValueStatus } from "#lib/domain/views/value-record.ts";
import type { ApiPage, ApiRow } from "#lib/exchange/api/api-page.ts";
import { readCursor } from "#lib/exchange/api/cursor.ts";
import type { ApiQuery } from "#lib/exchange/api/parameters.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { siteOrigin } from "../site-origin.ts";
import { askedBodies } from "./asked-bodies.ts";
import { labelRow } from "./label-row.ts";
import { loadApiRemarks } from "./load-api-remarks.ts";
import { type ApiReport, loadReportPage } from "./load-report-page.ts";
import { pageOfReports, REPORT_KEY } from "./page-of-reports.ts";
import { rowsBy } from "./rows-by.ts";

interface Cell {
  readonly version: string;
  readonly cell: string;
  readonly status: CellStatus;
  readonly value: string | null;
  readonly unit: string | null;
  readonly raw: string;
}

/** Every figure as the report has it, cell by cell. */
export async function readObservations(tx: Transaction, query: ApiQuery): Promise<ApiPage> {
  const bodies = await askedBodies(tx, query);
  const from = readCursor(query.cursor, REPORT_KEY);
  // A page reads no more reports than fill it.
  const most = Math.ceil(query.limit / Math.max(1, cellsOfReport(query.cell))) + 1;
  const question = { bodies, query, measures: [], from, most };
  const reports = await loadReportPage(tx, question);
  const cells = await loadCells(tx, reports, query.cell ?? null);
  const remarksOf = await loadApiRemarks(tx, reports, query.asof ?? null);
  return pageOfReports(reports, question, query.limit, (report) => {
    const remarks = remarksOf(report);
    return (cells.get(report.versionId) ?? []).map((cell) => rowOf(report, cell, remarks, query));
  });
}

/** How many cells of a report are wanted, in the form that has the fewest of them. */
function cellsOfReport(wanted: ApiQuery["cell"]): number {
  return Math.min(
    ...TEMPLATES.map(
      ({ cells }) =>
        cells.filter(
          ({ key }) =>
            wanted === undefined || wanted.some((word) => key === word || key.startsWith(`${word}.`)),
        ).length,
    ),
  );
}

async function loadCells(
  tx: Transaction,
  reports: readonly ApiReport[],
  wanted: readonly string[] | null,
): Promise<ReadonlyMap<string, readonly Cell[]>> {
  if (reports.length === 0) return new Map();
  const isWanted =
    wanted === null
      ? Prisma.sql`true`
      : Prisma.sql`EXISTS (SELECT FROM unnest(${[...wanted]}::text[]) AS w(key) WHERE o.cell_key = w.key OR starts_with(o.cell_key, w.key || '.'))`;
  const [answer] = await tx.$queryRaw<readonly { rows: string }[]>(Prisma.sql`
    SELECT coalesce(json_agg(r ORDER BY r.version, r.ordinal), '[]')::text AS rows FROM (
      SELECT o.version_id AS version, o.ordinal, o.cell_key AS cell, o.status, o.value::text AS value, o.unit, o.raw
      FROM observations o WHERE o.version_id = ANY(${reports.map(({ versionId }) => versionId)}::uuid[]) AND ${isWanted}
    ) r`);
  const rows: readonly Cell[] = JSON.parse(answer?.rows ?? "[]");
  return rowsBy(rows, ({ version }) => version);
}

function rowOf(
  report: ApiReport,
  { cell, status, value, unit, raw }: Cell,
  remarks: readonly CellRemark[],
  query: ApiQuery,
): ApiRow | null {
  const { slug, year, scope, number, template: id } = report;
  const word = statusOf(status);
  if (query.status?.includes(word) === false) return null;
  const template = templateById(id);
  const said = remarksAt(remarks, [cell]);
  const flags = [
    number > 1 && "revised",
    !report.isConsistent && "inconsistent",
    report.isHistorical && "historical",
    report.isPractice && "practice",
    ...remarkFlags(said),
  ].filter((flag) => flag !== false);
  const isFrozen = query.asof !== undefined || !report.isCurrent;
  const row = {
    org: slug,
    year,
    scope,
    metric: cell,
    value,
    unit: unit ?? template.cellByKey.get(cell)?.unit ?? "",
    status: word,
    flags,
    form: template.format,
    report_version: number,
    footnotes: said.map(({ text }) => text),
    cell_url: `${siteOrigin().origin}${cellPath({ ...report, number: isFrozen ? number : null }, cell)}`,
    raw,
  };
  const label = template.cellByKey.get(cell)?.label[query.lang] ?? cell;
  return labelRow(row, { org: report.name[query.lang], metric: label }, query.labels);
}

function statusOf(status: CellStatus): ValueStatus {
  return status === "not_applicable" ? "na_declared" : status;
}
