import "server-only";
import type { CellRemark } from "#lib/domain/footnotes/cell-remark.ts";
import { isOtherBody } from "#lib/domain/indicators/body-breaks.ts";
import { templateById } from "#lib/domain/templates/registry.ts";
import { MEASURES, type Measure } from "#lib/domain/templates/types.ts";
import { measureRecord } from "#lib/domain/views/group/measure-cell.ts";
import type { ApiPage, ApiRow } from "#lib/exchange/api/api-page.ts";
import type { ApiQuery } from "#lib/exchange/api/parameters.ts";
import { valueFields } from "#lib/exchange/export/view/value-fields.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import { loadBodyChanges } from "../load-body-changes.ts";
import { siteOrigin } from "../site-origin.ts";
import { labelRow } from "./label-row.ts";
import { loadApiRemarks } from "./load-api-remarks.ts";
import { type ApiPlace, readByPlace } from "./read-by-place.ts";

/** Quantities of the reports by one name over every form: a printed total, or a sum of cells where the form prints none. */
export async function readMeasures(tx: Transaction, query: ApiQuery): Promise<ApiPage> {
  const measures = [...new Set(query.measure ?? MEASURES)];
  const asOf = query.asof ?? null;
  return await readByPlace(tx, {
    query,
    things: measures,
    measures,
    prepare: async (reports, asked) => {
      const remarksOf = await loadApiRemarks(tx, reports, asOf);
      const slugs = [...new Set([...reports.map(({ slug }) => slug), ...asked])];
      const changes = await loadBodyChanges(tx, slugs, asOf);
      return (place, measure) => {
        const { report, slug, year } = place;
        const remarks = report === null ? [] : remarksOf(report);
        const isBreak = isOtherBody(changes.get(slug) ?? [], year);
        return rowOf(place, measure, { remarks, isBreak }, query);
      };
    },
  });
}

function rowOf(
  place: ApiPlace,
  measure: Measure,
  at: { readonly remarks: readonly CellRemark[]; readonly isBreak: boolean },
  query: ApiQuery,
): ApiRow | null {
  const { slug, report } = place;
  const cells = report === null ? [] : (templateById(report.template).measures[measure] ?? []);
  const absent = { status: "not_submitted" as const };
  const record = measureRecord(
    {
      report: { ...place, ...at, key: slug, version: report, amountOf: report?.amountOf ?? (() => absent) },
      measure,
      isPractice: place.isPractice,
    },
    query.asof !== undefined || report?.isCurrent === false,
  );
  if (query.status?.includes(record.status) === false) return null;
  return labelRow(
    { ...valueFields(record, siteOrigin().origin), cells },
    { org: place.name[query.lang] },
    query.labels,
  );
}
