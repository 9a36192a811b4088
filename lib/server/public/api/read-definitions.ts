import "server-only";
import { CELL_CROSSWALK } from "#lib/domain/crosswalk/registry.ts";
import { joins } from "#lib/domain/crosswalk/relation.ts";
import { unitOf } from "#lib/domain/indicators/format-indicator.ts";
import { INDICATORS, VARIANTS } from "#lib/domain/indicators/registry.ts";
import { TEMPLATES, templateById } from "#lib/domain/templates/registry.ts";
import type { ApiPage, ApiRow } from "#lib/exchange/api/api-page.ts";
import { readCursor, writeCursor } from "#lib/exchange/api/cursor.ts";
import type { ApiQuery } from "#lib/exchange/api/parameters.ts";
import { siteOrigin } from "../site-origin.ts";

/** Lists that come with the program: a row is known by its number. */
function page(rows: readonly ApiRow[], query: ApiQuery): ApiPage {
  const first = (readCursor(query.cursor, /^#$/)?.row ?? -1) + 1;
  const end = first + query.limit;
  return {
    rows: rows.slice(first, end),
    next: end < rows.length ? writeCursor({ k: "#", row: end - 1 }) : null,
  };
}

export function readMetrics(query: ApiQuery): ApiPage {
  const { lang } = query;
  const all = query.def === "all" || query.metric !== undefined ? [...INDICATORS, ...VARIANTS] : INDICATORS;
  const rows = all
    .filter((one) => query.metric?.includes(one) !== false)
    .map((one) => ({
      metric: one.code,
      name: one.name[lang],
      family: one.family,
      kind: one.kind,
      unit: unitOf(one)[lang],
      definition: one.definition[lang],
      numerator: one.numerator,
      denominator: one.kind === "rate" ? one.denominator : [],
      minimum_base: one.kind === "count" ? null : one.minimumBase,
      official: INDICATORS.includes(one),
      caveats: one.caveats.map((caveat) => caveat[lang]),
      url: `${siteOrigin().origin}/m/${one.id}`,
    }));
  return page(rows, query);
}

export function readForms(query: ApiQuery): ApiPage {
  const rows = TEMPLATES.map(({ id, format, years, cells }) => ({
    form: format,
    template: id,
    first_year: years.from,
    last_year: years.to,
    cells: cells.length,
    schema_url: `${siteOrigin().origin}/schema/${id}.json`,
  }));
  return page(rows, query);
}

export function readCells(query: ApiQuery): ApiPage {
  const rows = TEMPLATES.filter(
    ({ format }) => query.form?.some((form) => form === format) !== false,
  ).flatMap(({ format, cells, measures }) =>
    cells
      .filter(({ key }) => isWanted(query, key))
      .map((cell) => ({
        form: format,
        cell: cell.key,
        table: cell.table,
        row: cell.row,
        column: cell.column,
        label: cell.label[query.lang],
        type: cell.valueType,
        unit: cell.unit,
        measures: Object.entries(measures).flatMap(([measure, keys]) =>
          keys?.includes(cell.key) ? [measure] : [],
        ),
      })),
  );
  return page(rows, query);
}

export function readCrosswalk(query: ApiQuery): ApiPage {
  const rows = CELL_CROSSWALK.filter(({ fromCell, toCell }) =>
    [fromCell, toCell].some((cell) => cell !== null && isWanted(query, cell)),
  ).map((row) => ({
    from_form: templateById(row.fromForm).format,
    to_form: templateById(row.toForm).format,
    from_cell: row.fromCell,
    to_cell: row.toCell,
    relation: row.relation,
    is_comparable: joins(row.relation),
    reviewed_by: row.reviewedBy[query.lang],
    reviewed_on: row.reviewedOn,
    note: row.note?.[query.lang] ?? null,
  }));
  return page(rows, query);
}

function isWanted({ cell }: Pick<ApiQuery, "cell">, key: string): boolean {
  return cell === undefined || cell.some((wanted) => key === wanted || key.startsWith(`${wanted}.`));
}
