import "server-only";
import { templateById } from "#lib/domain/templates/registry.ts";
import type { ApiPage } from "#lib/exchange/api/api-page.ts";
import { readCursor } from "#lib/exchange/api/cursor.ts";
import type { ApiQuery } from "#lib/exchange/api/parameters.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import { siteOrigin } from "../site-origin.ts";
import { addressOf } from "./address-of.ts";
import { askedBodies } from "./asked-bodies.ts";
import { labelRow } from "./label-row.ts";
import { type ApiReport, loadReportPage } from "./load-report-page.ts";
import { pageOfReports, REPORT_KEY } from "./page-of-reports.ts";

/** Published versions: those in force, or with their history. */
export async function readReports(tx: Transaction, query: ApiQuery): Promise<ApiPage> {
  const { reports, question, details } = await load(tx, query, false);
  const { origin } = siteOrigin();
  return pageOfReports(reports, question, query.limit, (report) => {
    const path = `${origin}${addressOf(report, query.asof !== undefined)}`;
    const about = details.get(report.versionId);
    const row = {
      org: report.slug,
      year: report.year,
      scope: report.scope,
      form: templateById(report.template).format,
      version: report.number,
      title: about?.title ?? "",
      published_at: report.publishedAt,
      change: report.number === 1 ? "added" : "corrected",
      is_current: report.isCurrent,
      is_historical: report.isHistorical,
      is_consistent: report.isConsistent,
      is_practice: report.isPractice,
      correction_reason: about?.correctionReason ?? null,
      source_url: about?.sourceUrl ?? null,
      sha256: report.sha256,
      previous_sha256: about?.previousSha256 ?? null,
      url: path,
      json_url: `${path}.json`,
      csv_url: `${path}.csv`,
      pdf_url: `${path}.pdf`,
    };
    return [labelRow(row, { org: report.name[query.lang] }, query.labels)];
  });
}

/** Versions that replaced another, in the order of their publication, with the reasons that were given. */
export async function readRevisions(tx: Transaction, query: ApiQuery): Promise<ApiPage> {
  const { reports, question, details } = await load(tx, query, true);
  const { origin } = siteOrigin();
  return pageOfReports(reports, question, query.limit, (report) => {
    const about = details.get(report.versionId);
    const row = {
      org: report.slug,
      year: report.year,
      scope: report.scope,
      version: report.number,
      published_at: report.publishedAt,
      correction_reason: about?.correctionReason ?? null,
      sha256: report.sha256,
      previous_sha256: about?.previousSha256 ?? null,
      url: `${origin}${addressOf(report, true)}`,
    };
    return [labelRow(row, { org: report.name[query.lang] }, query.labels)];
  });
}

async function load(tx: Transaction, query: ApiQuery, revisionsOnly: boolean) {
  const bodies = await askedBodies(tx, query);
  const from = readCursor(query.cursor, REPORT_KEY);
  const question = { bodies, query, revisionsOnly, measures: [], from, most: query.limit + 1 };
  const reports = await loadReportPage(tx, question);
  return { reports, question, details: await loadDetails(tx, reports) };
}

async function loadDetails(tx: Transaction, reports: readonly ApiReport[]) {
  const rows = await tx.reportVersion.findMany({
    where: { id: { in: reports.map(({ versionId }) => versionId) } },
    select: { id: true, title: true, correctionReason: true, sourceUrl: true, previousSha256: true },
  });
  return new Map(rows.map((row) => [row.id, row]));
}
