import "server-only";
import type { PublishedFootnote } from "#lib/domain/footnotes/published-footnote.ts";
import { templateById } from "#lib/domain/templates/registry.ts";
import { MEASURES, type Measure } from "#lib/domain/templates/types.ts";
import { measureRecord } from "#lib/domain/views/group/measure-cell.ts";
import type { ApiPage, ApiRow } from "#lib/exchange/api/api-page.ts";
import type { ApiQuery } from "#lib/exchange/api/parameters.ts";
import { valueFields } from "#lib/exchange/export/view/value-fields.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import { loadFootnotes } from "../load-footnotes.ts";
import { siteOrigin } from "../site-origin.ts";
import { labelRow } from "./label-row.ts";
import { type ApiPlace, readByPlace } from "./read-by-place.ts";

/** Quantities of the reports by one name over every form: a printed total, or a sum of cells where the form prints none. */
export async function readMeasures(tx: Transaction, query: ApiQuery): Promise<ApiPage> {
  const measures = [...new Set(query.measure ?? MEASURES)];
  const asOf = query.asof ?? null;
  return await readByPlace(tx, {
    query,
    things: measures,
    measures,
    prepare: async (reports) => {
      const slugs = [...new Set(reports.map(({ slug }) => slug))];
      const years = reports.map(({ year }) => year);
      const span = { from: Math.min(...years), to: Math.max(...years) };
      const footnotes = slugs.length === 0 ? [] : await loadFootnotes(tx, { slugs, ...span, asOf });
      return (place, measure) => rowOf(place, measure, footnotes, query);
    },
  });
}

function rowOf(
  place: ApiPlace,
  measure: Measure,
  footnotes: readonly PublishedFootnote[],
  query: ApiQuery,
): ApiRow | null {
  const { slug, year, scope, report } = place;
  const cells = report === null ? [] : (templateById(report.template).measures[measure] ?? []);
  const said = footnotes
    .filter((one) => one.slug === slug && one.year === year && one.scope === scope)
    .filter(({ place: at }) => at.kind === "cell" && cells.includes(at.key))
    .map(({ text }) => text);
  const absent = { status: "not_submitted" as const };
  const record = measureRecord(
    {
      report: { ...place, key: slug, version: report, amountOf: report?.amountOf ?? (() => absent) },
      measure,
      isPractice: place.isPractice,
      footnotes: said,
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
