import { BLANK } from "#lib/domain/reports/cell-value.ts";
import { formatCell } from "#lib/domain/reports/format-cell.ts";
import type { CellValue, ReportContent } from "#lib/domain/reports/types.ts";
import type { CellKey, GridCell, TableDefinition } from "#lib/domain/templates/types.ts";
import { type ColumnKind, columnKinds } from "#lib/domain/views/layout/column-kinds.ts";
import { type PlacedCell, placeGrid } from "#lib/domain/views/layout/place-grid.ts";
import type { ReportLayout } from "#lib/domain/views/layout/report-layout.ts";
import { unitUnderHeading } from "#lib/domain/views/layout/unit-under-heading.ts";

export interface PrintedReport {
  readonly content: ReportContent;
  /** The form as it was worded then, with its index. */
  readonly layout: ReportLayout;
  /** Under the page number: which version or draft this is, and by which hash it is known. */
  readonly footer: string;
  /** Across every page of what is not the published report; null on what is. */
  readonly mark: string | null;
}

/** Above so many columns of figures the print is smaller. */
const MANY_COLUMNS = 10;
/** A table up to this long stays on one page; a longer one goes on with its heading repeated. */
const ROWS_OF_A_PAGE = 36;
const WIDTHS: Readonly<Record<ColumnKind, string>> = { group: "2.4em", label: "3.2fr", value: "1fr" };

/**
 * A report as the source of a Typst document: the official form on A4, in the report's own words. Nothing of the report is code there: every text is a string. Format: 国办公开办函〔2021〕30号, annex.
 */
export function reportTypst({ content, layout, footer, mark }: PrintedReport): string {
  const parts = [
    setUp({ title: content.title, footer, mark }),
    `#align(center, block(below: 2em, text(size: 18pt, weight: "bold", ${string(content.title)})))`,
    ...paragraphs(content.texts.intro ?? ""),
  ];
  for (const section of layout.sections) {
    parts.push(`#heading(level: 1, ${string(section.title["zh-Hans"])})`);
    const table = layout.tables.find(({ key }) => key === section.table);
    if (table === undefined) parts.push(...paragraphs(content.texts[section.key] ?? ""));
    else parts.push(...tableTypst(table, layout, content.values));
  }
  return `${parts.join("\n")}\n`;
}

function setUp({ title, footer, mark }: { title: string; footer: string; mark: string | null }): string {
  const behind = `rotate(-38deg, text(size: 96pt, tracking: 0.3em, fill: luma(232), ${string(mark ?? "")}))`;
  return [
    `#set document(title: ${string(title)}, date: none)`,
    `#set page(paper: "a4", margin: (top: 26mm, bottom: 24mm, x: 24mm), background: ${mark === null ? "none" : behind}, footer: context [`,
    `  #set text(size: 9pt)`,
    `  #align(center, counter(page).display("— 1 —"))`,
    `  #align(center, text(size: 6pt, fill: luma(90), ${string(footer)}))`,
    `])`,
    `#set text(font: "Noto Serif SC", lang: "zh", region: "cn", size: 12pt)`,
    `#set par(justify: true, leading: 0.95em, spacing: 0.95em, first-line-indent: (amount: 2em, all: true))`,
    `#show heading: it => block(above: 1.6em, below: 0.9em, sticky: true, text(size: 14pt, weight: "bold", it.body))`,
    `#show table: set par(justify: false, leading: 0.5em, first-line-indent: 0em)`,
    `#set table(stroke: 0.5pt)`,
  ].join("\n");
}

function paragraphs(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "")
    .map((paragraph) => `#par(${string(paragraph)})`);
}

function tableTypst(
  table: TableDefinition,
  layout: ReportLayout,
  values: Readonly<Record<CellKey, CellValue>>,
): readonly string[] {
  const kinds = columnKinds(table);
  const rows = placeGrid(table);
  const isMany = kinds.filter((kind) => kind === "value").length > MANY_COLUMNS;
  const [size, inset] = isMany ? ["7.5pt", "1pt"] : ["9.5pt", "2.5pt"];
  const cell = (place: PlacedCell) => cellTypst(place.cell, words(place, table, layout, values, rows));
  const head = rows.slice(0, table.headerRows).flat().map(cell);
  const body = rows.slice(table.headerRows).flat().map(cell);
  return [
    table.unit === null
      ? ""
      : `#block(width: 100%, below: 0.5em, sticky: true, align(right, text(size: 9.5pt, ${string(`单位：${table.unit}`)})))`,
    `#block(breakable: ${rows.length > ROWS_OF_A_PAGE}, text(size: ${size}, table(inset: (x: ${inset}, y: 4.5pt), columns: (${kinds.map((kind) => WIDTHS[kind]).join(", ")}),`,
    ...(head.length === 0 ? [] : [`  table.header(repeat: true, ${head.join(", ")}),`]),
    ...body.map((each) => `  ${each},`),
    `)))`,
  ];
}

function words(
  place: PlacedCell,
  table: TableDefinition,
  layout: ReportLayout,
  values: Readonly<Record<CellKey, CellValue>>,
  rows: readonly (readonly PlacedCell[])[],
): string {
  const { cell } = place;
  if (cell.kind === "empty") return "";
  if (cell.kind === "label") {
    const unit = unitUnderHeading(table, place, rows, layout, "zh-Hans");
    return unit === null ? cell.label["zh-Hans"] : `${cell.label["zh-Hans"]}\n${unit}`;
  }
  const definition = layout.cellByKey.get(cell.cell);
  const value = values[cell.cell] ?? BLANK;
  const figure = formatCell(value, definition === undefined ? {} : { cell: definition });
  const note = value.status === "reported" ? value.note : null;
  return note === null ? figure : `${figure}\n${note}`;
}

function cellTypst(cell: GridCell, shown: string): string {
  const isStart =
    cell.kind === "label" && cell.scope !== "col" && cell.scope !== "colgroup" && cell.scope !== "rowgroup";
  const spans = [
    cell.colSpan > 1 ? `colspan: ${cell.colSpan}, ` : "",
    cell.rowSpan > 1 ? `rowspan: ${cell.rowSpan}, ` : "",
  ].join("");
  const fill = cell.kind === "label" && cell.scope === "caption" ? "fill: luma(240), " : "";
  return `table.cell(${spans}${fill}align: ${isStart ? "start" : "center"} + horizon, ${string(shown)})`;
}

/** A Typst string that stands for exactly these words, whatever they are. */
function string(text: string): string {
  return `"${text.replace(/[\\"]/g, "\\$&").replace(/\r?\n/g, "\\n")}"`;
}
