import { unzipSync } from "fflate";
import { type WriteSheet, writeXlsx } from "hucre/xlsx";
import { BLANK } from "#lib/domain/reports/cell-value.ts";
import type { TableDefinition } from "#lib/domain/templates/types.ts";
import { packSame } from "../pack-same.ts";
import { dataSheet } from "./data-sheet.ts";
import { drawTable } from "./draw-table.ts";
import { figureCell } from "./figure-cell.ts";
import { DEFAULT_FONT, LOOK } from "./look.ts";
import { pageFooter, printSetup } from "./print-setup.ts";
import { publishedNotes } from "./published-notes.ts";
import { SheetPage } from "./sheet-page.ts";
import { tableWidths } from "./table-widths.ts";
import { cellsOf, TEXT_WIDTH } from "./text-cells.ts";
import { textsOfSections } from "./texts-of-sections.ts";
import type { WorkbookSource } from "./workbook-source.ts";

/** A published report as a workbook of values: its texts, the tables of the form, every cell in long form, and where it comes from. */
export async function publishedWorkbook(source: WorkbookSource): Promise<Uint8Array<ArrayBuffer>> {
  const { version, layout } = source;
  const publishedAt = new Date(version.publishedAt);
  const bytes = await writeXlsx({
    sheets: [
      textsSheet(source),
      ...layout.tables.map((table) => tableSheet(source, table)),
      dataSheet(version),
      publishedNotes(source),
    ],
    defaultFont: DEFAULT_FONT,
    properties: { title: version.content.title, created: publishedAt, modified: publishedAt },
  });
  // Packed anew without the moment of writing: the same version is the same file.
  return packSame(unzipSync(bytes));
}

function tableSheet({ version, layout }: WorkbookSource, table: TableDefinition): WriteSheet {
  const widths = tableWidths(table);
  const page = new SheetPage(widths);
  const across = { rows: 1, columns: widths.length };
  const title = layout.sections.find(({ key }) => key === table.section)?.title ?? table.title;
  page.words({ row: 0, column: 0 }, title["zh-Hans"], LOOK.title, across);
  const unit = table.unit === null ? "" : `　单位：${table.unit}`;
  page.words({ row: 1, column: 0 }, `${version.content.title}${unit}`, LOOK.about, across);
  drawTable(page, table, 2, (key) => {
    const cell = layout.cellByKey.get(key);
    const value = version.content.values[key] ?? BLANK;
    return cell === undefined ? {} : figureCell(cell, value, LOOK.figure);
  });
  return {
    name: table.shortTitle["zh-Hans"],
    ...page.sheet(),
    freezePane: { rows: 2 + table.headerRows },
    pageSetup: printSetup(2 + table.headerRows),
    headerFooter: pageFooter(version.content.title),
    view: { showGridLines: false },
  };
}

function textsSheet({ version, layout }: WorkbookSource): WriteSheet {
  const page = new SheetPage([TEXT_WIDTH]);
  page.words({ row: 0, column: 0 }, version.content.title, LOOK.title);
  let row = 1;
  for (const { section, lines } of textsOfSections(layout, version.content)) {
    if (section !== null) page.words({ row: row++, column: 0 }, section.title["zh-Hans"], LOOK.heading);
    for (const line of lines.flatMap(cellsOf)) page.words({ row: row++, column: 0 }, line, LOOK.text);
  }
  return {
    name: "正文",
    ...page.sheet(),
    pageSetup: printSetup(0),
    headerFooter: pageFooter(version.content.title),
    view: { showGridLines: false },
  };
}
