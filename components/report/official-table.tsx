import type { CSSProperties, ReactNode } from "react";
import type { Locale } from "#lib/domain/localized.ts";
import { BLANK } from "#lib/domain/reports/cell-value.ts";
import type { CellValue } from "#lib/domain/reports/types.ts";
import type { CellDefinition, CellKey, TableDefinition } from "#lib/domain/templates/types.ts";
import { type ColumnKind, columnKinds } from "#lib/domain/views/layout/column-kinds.ts";
import { type PlacedCell, placeGrid } from "#lib/domain/views/layout/place-grid.ts";
import type { ReportLayout } from "#lib/domain/views/layout/report-layout.ts";
import { unitUnderHeading } from "#lib/domain/views/layout/unit-under-heading.ts";
import { unitWords } from "#lib/domain/views/layout/unit-words.ts";
import { headCells, headingId } from "./head-cells.ts";
import { OfficialFigure } from "./official-figure.tsx";
import { OfficialHeading } from "./official-heading.tsx";
import { REPORT_WORDING } from "./report-wording.ts";

interface OfficialTableProps {
  template: ReportLayout;
  table: TableDefinition;
  values: Readonly<Record<CellKey, CellValue>>;
  locale: Locale;
  /** What else a cell shows beside its figure: last year's value, marks of findings, comments. */
  slot?: (cell: CellDefinition) => ReactNode;
}

/**
 * A table of the form as the notice prints it, to be read. Every value cell carries its key as an anchor and names its
 * headings, so that a screen reader says band, columns and rows. Headings stay in sight while the table is scrolled.
 */
export function OfficialTable({ template, table, values, locale, slot }: OfficialTableProps) {
  const rows = placeGrid(table);
  const kinds = columnKinds(table);
  const heads = headCells(table);
  const title = table.title[locale];
  const unit = table.unit === null ? null : `${REPORT_WORDING.unit[locale]}${unitWords(table.unit)[locale]}`;

  const draw = (place: PlacedCell) => {
    const { cell } = place;
    const key = `${place.row}-${place.column}`;
    const stickAt = stickyOffset(place, kinds);
    if (cell.kind === "empty") {
      return <td key={key} rowSpan={cell.rowSpan} colSpan={cell.colSpan} className={`${EDGE} bg-wash`} />;
    }
    if (cell.kind === "label") {
      const id = headingId(table, place);
      const below = unitUnderHeading(table, place, rows, template, locale);
      return (
        <OfficialHeading key={key} id={id} label={cell} unit={below} locale={locale} stickAt={stickAt} />
      );
    }
    const definition = template.cellByKey.get(cell.cell);
    if (definition === undefined) return <td key={key} className={EDGE} />;
    return (
      <td
        key={key}
        id={cell.cell}
        headers={heads.get(cell.cell)}
        rowSpan={cell.rowSpan}
        colSpan={cell.colSpan}
        className={`${EDGE} relative tabular scroll-mt-40 scroll-ml-48 px-2 py-1 text-end align-middle font-sans text-13 target:outline-2 target:outline-accent target:-outline-offset-2`}
      >
        <OfficialFigure cell={definition} value={values[cell.cell] ?? BLANK} locale={locale} />
        {slot?.(definition)}
      </td>
    );
  };

  return (
    <div className="@container">
      <section
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard (WCAG 2.1.1)
        tabIndex={0}
        aria-label={title}
        className={`relative max-h-[85dvh] overflow-auto print:max-h-none print:overflow-visible ${openWhereItFits(kinds, locale)}`}
      >
        {unit === null ? null : (
          <p aria-hidden="true" className="sticky left-0 pb-1 text-end font-serif text-13 text-ink-soft">
            {unit}
          </p>
        )}
        <table style={tableStyle(kinds)} className={TABLE_LOOK[locale]}>
          <caption className="sr-only">{unit === null ? title : `${title} ${unit}`}</caption>
          <colgroup>
            {kinds.map((kind, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns are their positions
              <col key={column} style={kind === "value" ? {} : { width: COLUMN_WIDTHS[kind] }} />
            ))}
          </colgroup>
          {table.headerRows === 0 ? null : (
            <thead className="sticky top-0 z-20">
              {rows.slice(0, table.headerRows).map((places, row) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: rows are their positions
                <tr key={row}>{places.map(draw)}</tr>
              ))}
            </thead>
          )}
          <tbody>
            {rows.slice(table.headerRows).map((places, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows are their positions
              <tr key={row}>{places.map(draw)}</tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

/** Lines are drawn by cells on two sides only: collapsed borders do not travel with cells that stick. */
const EDGE = "border-line border-r border-b";

const TABLE = "w-full table-fixed border-separate border-spacing-0 border-line border-t border-l";
const TABLE_LOOK: Readonly<Record<Locale, string>> = {
  "zh-Hans": `${TABLE} [--figure:4rem] [--group:2rem] [--label:7.5rem] md:[--label:15rem]`,
  "zh-Hant": `${TABLE} [--figure:4rem] [--group:2rem] [--label:7.5rem] md:[--label:15rem]`,
  en: `${TABLE} hyphens-auto [--figure:5.5rem] [--group:1.875rem] [--label:7.5rem] md:[--label:16rem]`,
};
const COLUMN_WIDTHS: Readonly<Record<ColumnKind, string>> = {
  group: "var(--group)",
  label: "var(--label)",
  value: "var(--figure)",
};

/** Wide enough for a table with at most, or more than, this many columns of figures. */
const FEW_FIGURES = 7;
const FITS = {
  few: "@[48rem]:max-h-none @[48rem]:overflow-visible",
  fewInEnglish: "@[60rem]:max-h-none @[60rem]:overflow-visible",
  many: "@[60rem]:max-h-none @[60rem]:overflow-visible",
  manyInEnglish: "@[83rem]:max-h-none @[83rem]:overflow-visible",
} as const;

/** Where the column has room for the whole table it does not scroll by itself, and its headings stick to the page. */
function openWhereItFits(kinds: readonly ColumnKind[], locale: Locale): string {
  const isFew = kinds.filter((kind) => kind === "value").length <= FEW_FIGURES;
  if (locale === "en") return isFew ? FITS.fewInEnglish : FITS.manyInEnglish;
  return isFew ? FITS.few : FITS.many;
}

/** Never squeezed: below the sum of its columns a table is scrolled. */
function tableStyle(kinds: readonly ColumnKind[]): CSSProperties {
  return { minWidth: sumOf(kinds) };
}

/** Headings of rows stay at the left, each behind the columns before it. Bands over the whole table do not stick. */
function stickyOffset({ cell, column }: PlacedCell, kinds: readonly ColumnKind[]): string | null {
  if (kinds[column] === "value" || cell.kind === "value") return null;
  if (cell.kind === "label" && cell.scope === "caption") return null;
  return column === 0 ? "0px" : sumOf(kinds.slice(0, column));
}

function sumOf(kinds: readonly ColumnKind[]): string {
  return `calc(${kinds.map((kind) => COLUMN_WIDTHS[kind]).join(" + ")})`;
}
