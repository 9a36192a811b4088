import { templateById } from "#lib/domain/templates/registry.ts";
import type { CellKey, Template } from "#lib/domain/templates/types.ts";
import { emptyContent } from "./empty-content.ts";
import { KNOWN_REPORT_FIGURES, type KnownReportFigures } from "./known-report-figures.fixture.ts";
import { parseCell } from "./parse-cell.ts";
import { soundTexts } from "./sound-texts.fixture.ts";
import type { CellValue, ReportContent } from "./types.ts";

export interface KnownReport {
  readonly id: string;
  readonly name: string;
  readonly year: number;
  readonly template: Template;
  /** The published figures with short made-up texts. */
  readonly content: ReportContent;
}

export const KNOWN_REPORTS: readonly KnownReport[] = KNOWN_REPORT_FIGURES.map((figures) => {
  const template = templateById(figures.template);
  const empty = emptyContent(template, figures);
  const texts = soundTexts(template, empty.texts.intro ?? "");
  return {
    id: figures.id,
    name: figures.name,
    year: figures.year,
    template,
    content: { ...empty, values: readRows(template, figures), texts },
  };
});

/** A known report by its id, for instance `guangming-2019` or `suqian-2024`. */
export function knownReport(id: string): KnownReport {
  const report = KNOWN_REPORTS.find((known) => known.id === id);
  if (report === undefined) throw new RangeError(`No known report is called ${id}`);
  return report;
}

function readRows(
  template: Template,
  { id, rows }: KnownReportFigures,
): Readonly<Record<CellKey, CellValue>> {
  const values: Record<CellKey, CellValue> = {};
  for (const [row, line] of Object.entries(rows)) {
    const cells = template.cells.filter((cell) => `${cell.table}.${cell.row}` === row);
    const figures = line.split(" ");
    if (figures.length !== cells.length) throw new RangeError(`${id}: ${row} has ${figures.length} figures`);
    cells.forEach((cell, index) => {
      values[cell.key] = parseCell(cell, figures[index]?.replace("_", "") ?? "");
    });
  }
  return values;
}
