import type { CellValue } from "#lib/domain/reports/types.ts";
import type { CellDefinition, CellKey, Template } from "#lib/domain/templates/types.ts";
import type { Piece } from "./cut-figures.ts";
import { misplacedLines } from "./doubt-misplaced.ts";
import type { Layout } from "./layout.ts";
import { equationsOf } from "./line-equations.ts";
import { lineNumbers } from "./line-numbers.ts";
import { orderWays } from "./order-ways.ts";
import { readPiece } from "./read-piece.ts";
import { settleLines } from "./settle-lines.ts";
import { sourcePlace } from "./source-place.ts";
import type { FilledLine, ReadTable } from "./table-reading.ts";
import type { CandidateReading, CellReading, ReadingHints, ReadingMethod } from "./types.ts";

const MOST_CANDIDATES = 24;

/** Makes cells of the lines of all tables. A cell that can be read in several ways is uncertain and lists them. */
export function readCells(
  layout: Layout,
  template: Template,
  tables: readonly ReadTable[],
  hints: ReadingHints,
): Readonly<Record<CellKey, CellReading>> {
  const settled = settleLines(layout, template, tables, hints);
  const doubted = misplacedLines(tables, settled, equationsOf(template), ({ line }, way) =>
    lineNumbers(layout, template, line, way),
  );
  const cells: Record<CellKey, CellReading> = {};
  for (const [found, remaining] of settled) {
    const filled = doubted.has(found) ? { ...found, isDoubtful: true } : found;
    const ways = orderWays(layout, template, filled.line, remaining);
    filled.line.cells.forEach((cell, index) => {
      const pieces = ways.map((way) => way[index]);
      cells[cell.key] = cellReading(layout, cell, filled, pieces);
    });
  }
  for (const { line, start, end } of tables.flatMap(({ empty }) => empty)) {
    const blank: CellReading = {
      value: { status: "blank", raw: "" },
      how: "positional",
      source: sourcePlace(layout, start, end),
      candidates: [],
    };
    for (const cell of line.cells) cells[cell.key] = blank;
  }
  for (const { line, ways } of tables.flatMap(({ repeated }) => repeated)) {
    line.cells.forEach((cell, index) => {
      const first = cells[cell.key];
      const piece = ways[0]?.[index];
      if (first !== undefined && piece !== undefined)
        cells[cell.key] = withSecond(layout, cell, first, piece);
    });
  }
  return cells;
}

function cellReading(
  layout: Layout,
  cell: CellDefinition,
  { row, isNamed, isDeduced, isDoubtful, ways }: FilledLine,
  pieces: readonly (Piece | undefined)[],
): CellReading {
  const candidates = new Map<string, CandidateReading>();
  for (const piece of pieces) {
    if (piece === undefined) continue;
    const value = readPiece(layout, cell, piece);
    const key = identity(value);
    if (!candidates.has(key))
      candidates.set(key, { value, source: sourcePlace(layout, piece.start, piece.end) });
  }
  const [only, ...others] = candidates.values();
  if (only !== undefined && others.length === 0 && !isDoubtful) {
    const direct: ReadingMethod = isNamed ? "matched" : "positional";
    return { ...only, how: ways.length > 1 || isDeduced ? "deduced" : direct, candidates: [] };
  }
  const start = row.figures[0]?.start ?? 0;
  const end = row.figures.at(-1)?.end ?? start;
  const source = sourcePlace(layout, start, end);
  const listed = [...candidates.values()].slice(0, MOST_CANDIDATES);
  return {
    value: { status: "unreadable", raw: source.excerpt },
    how: "uncertain",
    source,
    candidates: listed,
  };
}

/** The source states a cell a second time: the same again confirms it, another value is a conflict. */
function withSecond(layout: Layout, cell: CellDefinition, first: CellReading, piece: Piece): CellReading {
  const value = readPiece(layout, cell, piece);
  if (first.how === "uncertain" || identity(value) === identity(first.value)) return first;
  const second: CandidateReading = { value, source: sourcePlace(layout, piece.start, piece.end) };
  const candidates =
    first.how === "conflict" ? [...first.candidates, second] : [first, second].map(toCandidate);
  const raw = candidates.map((candidate) => candidate.source.excerpt).join(" / ");
  return { value: { status: "unreadable", raw }, how: "conflict", source: first.source, candidates };
}

function toCandidate({ value, source }: CandidateReading): CandidateReading {
  return { value, source };
}

function identity(value: CellValue): string {
  return value.status === "reported"
    ? `${value.value} ${value.unit ?? ""} ${value.note ?? ""}`
    : value.status;
}
