import type { Cell } from "hucre/xlsx";
import { cellValue } from "#lib/domain/reports/cell-value.ts";
import type { CellKey, TableDefinition } from "#lib/domain/templates/types.ts";
import { columnKinds } from "#lib/domain/views/layout/column-kinds.ts";
import { placeGrid } from "#lib/domain/views/layout/place-grid.ts";
import { placeName } from "../../workbook/place-names.ts";
import { addressOf, type CellPlaces, totalFormula } from "../../workbook/total-formula.ts";
import { totalsOf } from "../../workbook/totals-of.ts";
import { checkFormats } from "./check-formats.ts";
import { drawLastYear, placeLastYear } from "./draw-last-year.ts";
import { drawTable } from "./draw-table.ts";
import { entryRules } from "./entry-rules.ts";
import { figureCell } from "./figure-cell.ts";
import { type FillInSource, identityLine } from "./fill-in-source.ts";
import { COLOURS, LOOK, onGround, unlocked } from "./look.ts";
import type { NamedSheet } from "./named-sheet.ts";
import { pageFooter, printSetup } from "./print-setup.ts";
import { SheetPage } from "./sheet-page.ts";
import { SHEET_PROTECTION } from "./sheet-protection.ts";
import { tableWidths } from "./table-widths.ts";

/** Above the grid stand its title and whose workbook it is. */
const TOP = 2;

/** A table of the form to be filled in: figures open, totals calculated, checks as colours, last year's figures beside. */
export function fillInTable(
  source: FillInSource,
  table: TableDefinition,
  totals: ReadonlyMap<CellKey, string | null>,
): NamedSheet {
  const { template, content, identity } = source;
  const widths = tableWidths(table);
  const lastYear = source.previous === null ? null : placeLastYear(table, widths, TOP);
  const page = new SheetPage([...widths, ...(lastYear?.widths ?? [])]);
  const across = { rows: 1, columns: widths.length };
  const title = template.sections.find(({ key }) => key === table.section)?.title ?? table.title;
  page.words({ row: 0, column: 0 }, title["zh-Hans"], LOOK.title, across);
  const unit = table.unit === null ? "" : `　单位：${table.unit}`;
  page.words({ row: 1, column: 0 }, `${identityLine(identity)}${unit}`, LOOK.about, across);

  const places = figurePlaces(table);
  const relations = totalsOf(template);
  drawTable(page, table, TOP, (key): Partial<Cell> => {
    const cell = template.cellByKey.get(key);
    if (cell === undefined) return {};
    const relation = relations.get(key);
    const sum = totals.get(key);
    const formula = relation === undefined || sum === undefined ? null : totalFormula(relation, places);
    if (formula === null)
      return figureCell(cell, cellValue(content, key), unlocked(onGround(LOOK.figure, COLOURS.input)));
    const { style } = figureCell(cell, { status: "blank", raw: "" }, CALCULATED);
    const shown = sum === null || sum === undefined ? "" : Number(sum);
    return { type: "formula", value: shown, formula, formulaResult: shown, ...(style && { style }) };
  });
  if (lastYear !== null) drawLastYear(page, source, lastYear);

  const name = table.shortTitle["zh-Hans"];
  const kinds = columnKinds(table);
  const firstValue = kinds.indexOf("value");
  const end = addressOf({ row: TOP + table.grid.length - 1, column: widths.length - 1 });
  return {
    sheet: {
      name,
      ...page.sheet(),
      dataValidations: entryRules(source, table, places),
      conditionalRules: checkFormats(source, places, lastYear?.places ?? new Map()),
      freezePane: { rows: TOP + table.headerRows, columns: firstValue },
      protection: SHEET_PROTECTION,
      pageSetup: { ...printSetup(TOP + table.headerRows), printArea: `$A$1:${absolute(end)}` },
      headerFooter: pageFooter(`${identityLine(identity)}　${name}`),
      view: { showGridLines: false },
    },
    names: [...places].map(([key, place]) => ({
      name: placeName(key),
      range: `'${name}'!${absolute(addressOf(place))}`,
    })),
  };
}

const CALCULATED = unlocked(onGround(LOOK.figure, COLOURS.calculated));

function figurePlaces(table: TableDefinition): CellPlaces {
  const placed = placeGrid(table).flat();
  return new Map(
    placed.flatMap(({ cell, row, column }) =>
      cell.kind === "value" ? [[cell.cell, { row: row + TOP, column }] as const] : [],
    ),
  );
}

function absolute(address: string): string {
  return address.replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
}
