import { TEMPLATES } from "#lib/domain/templates/registry.ts";
import { findContents } from "./find-contents.ts";
import { findLandmarks } from "./find-landmarks.ts";
import { ImportRefused } from "./import-refused.ts";
import { layOut } from "./lay-out.ts";
import { type PrintedTable, printedTable } from "./printed-lines.ts";
import { readCells } from "./read-cells.ts";
import { readTable } from "./read-table.ts";
import { readTexts } from "./read-texts.ts";
import { readTitle } from "./read-title.ts";
import { readingFindings } from "./reading-findings.ts";
import { recogniseFormat } from "./recognise-format.ts";
import { scriptOf } from "./script-of.ts";
import { settleMisread } from "./settle-misread.ts";
import { strayLines } from "./stray-lines.ts";
import type { ReadTable, TableReading } from "./table-reading.ts";
import { testEquations } from "./test-equations.ts";
import type { ReadingHints, ReportReading, SourceDocument } from "./types.ts";
import { unmatchedFigures } from "./unmatched-figures.ts";
import { withoutFurniture } from "./without-furniture.ts";

const NO_HINTS: ReadingHints = { previous: null };

/**
 * Reads a yearly report into the cells and texts of its format. Pure and synchronous; throws `ImportRefused` for a
 * document that is no report or exceeds the limits. Never invents: a blank stays blank, what can be read in several ways
 * is uncertain, what has no place in the form is listed.
 */
export function readReport(document: SourceDocument, hints: ReadingHints = NO_HINTS): ReportReading {
  const layout = layOut(document);
  const format = recogniseFormat(layout, TEMPLATES);
  if (format === null) throw noReport(document.name);
  const { template, evidence } = format;
  const printed = template.tables.map((table) => printedTable(table, template, TEMPLATES));
  const bare = withoutFurniture(layout);
  const contents = findContents(layout, template);
  const stretches = findLandmarks(layout, template, printed, contents?.end);
  const title = readTitle(layout, stretches[0]?.start ?? layout.text.length);

  const tables = stretches.flatMap((stretch): readonly ReadTable[] => {
    const table = printed.find(({ table: { key } }) => key === stretch.section.table);
    if (table === undefined || stretch.table === null) return [];
    const range = { from: Math.min(stretch.table, stretch.body), to: stretch.end };
    const reading = readTable(bare, template, table, { ...range, strays: [] });
    const next = stretches[stretches.indexOf(stretch) + 1];
    const strays =
      next?.section.content === "text" && isShort(table, reading) ? strayLines(bare, table, next.body) : [];
    const whole = strays.length === 0 ? reading : readTable(bare, template, table, { ...range, strays });
    return [{ ...whole, printed: table, stretch, strays }];
  });
  const cells = settleMisread(template, readCells(layout, template, tables, hints));
  const { texts, unmatched, unheaded } = readTexts(
    layout,
    template,
    stretches,
    { title: title.place, contents, strays: tables.flatMap(({ strays }) => strays) },
    lastFigures(tables),
  );
  const confidence = testEquations(template, cells);
  const findings = readingFindings({
    template,
    evidence,
    year: title.year,
    years: title.years,
    organisation: title.organisation,
    cells,
    texts: Object.keys(texts),
    unheaded,
    missingTables: template.tables
      .map(({ key }) => key)
      .filter((key) => !tables.some(({ printed: { table } }) => table.key === key)),
    foreignRows: tables.flatMap(({ lines }) =>
      lines.flatMap(({ line }) => (line.isForeign ? [line.cells[0]?.rowLabel["zh-Hans"] ?? line.key] : [])),
    ),
    confidence,
  });
  return {
    template,
    format: template.format,
    formatEvidence: evidence,
    year: title.year,
    title: title.title,
    organisation: title.organisation,
    script: scriptOf(layout),
    cells,
    texts,
    unmatched: [...unmatched, ...unmatchedFigures(layout, tables)].sort(
      (a, b) => a.place.offset - b.place.offset,
    ),
    confidence,
    findings,
    sourceText: layout.text,
  };
}

/** Whether figures of a table printed in one line are missing: a PDF may have put them behind it. */
function isShort({ lines }: PrintedTable, reading: TableReading): boolean {
  const [only] = reading.lines;
  return lines.length === 1 && only !== undefined && only.row.figures.length < only.line.cells.length;
}

/** Where the last figure of each section's table ends: what follows is words. */
function lastFigures(tables: readonly ReadTable[]): ReadonlyMap<string, number> {
  return new Map(
    tables.map(({ stretch, lines }) => {
      const ends = lines.flatMap(({ row }) => row.figures.map(({ end }) => end));
      return [stretch.section.key, Math.max(stretch.table ?? 0, ...ends.filter((end) => end <= stretch.end))];
    }),
  );
}

function noReport(name: string): ImportRefused {
  return new ImportRefused({
    "zh-Hans": `“${name}”里没有找到政府信息公开工作年度报告的表格。`,
    "zh-Hant": `「${name}」裡沒有找到政府信息公開工作年度報告的表格。`,
    en: `No table of the yearly report on government information disclosure was found in “${name}”.`,
  });
}
