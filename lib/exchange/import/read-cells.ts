import type { CellValue } from "#lib/domain/reports/types.ts";
import type { CellDefinition, CellKey, Template } from "#lib/domain/templates/types.ts";
import type { Piece } from "./cut-figures.ts";
import type { Layout } from "./layout.ts";
import { equationsOf } from "./line-equations.ts";
import { lineNumbers } from "./line-numbers.ts";
import { orderWays } from "./order-ways.ts";
import { readPiece } from "./read-piece.ts";
import { settleByLastYear } from "./settle-by-last-year.ts";
import { solveLines } from "./solve-lines.ts";
import { sourcePlace } from "./source-place.ts";
import { standInLines } from "./stand-in-lines.ts";
import type { FilledLine, ReadTable } from "./table-reading.ts";
import type { CandidateReading, CellReading, ReadingHints, ReadingMethod } from "./types.ts";

const MOST_CANDIDATES = 24;

/**
 * Makes cells of the lines of all tables: where a line can be filled in several ways, all such lines are weighed together
 * against the equations of the form, then against last year's report.
 */
export function readCells(
  layout: Layout,
  template: Template,
  tables: readonly ReadTable[],
  hints: ReadingHints,
): Readonly<Record<CellKey, CellReading>> {
  const equations = equationsOf(template);
  const lines = tables.flatMap((table) => table.lines.filter(({ line }) => !line.isForeign));
  const known = new Map<CellKey, number>();
  for (const { line, ways } of tables.flatMap((table) => table.lines)) {
    const [only, ...others] = ways;
    if (only === undefined || others.length > 0) continue;
    for (const [key, number] of lineNumbers(layout, template, line, only)) known.set(key, number);
  }
  for (const { printed, lines: filled, missing } of tables) {
    for (const { cells } of missing) for (const { key } of cells) known.set(key, 0);
    const hasRow = (index: number) => filled.some(({ line }) => line === printed.lines[index]);
    for (const [key, standIn] of standInLines(printed.lines, hasRow)) known.set(key, known.get(standIn) ?? 0);
  }

  const open = lines.filter(({ ways }) => ways.length > 1);
  const solve = (candidates: readonly FilledLine[]) => {
    const numbers = candidates.map(({ line, ways }) => ({
      ways: ways.map((way) => lineNumbers(layout, template, line, way)),
    }));
    const proved = numbers.map((line) => {
      const own = new Set(line.ways.flatMap((way) => [...way.keys()]));
      const within = equations.filter(({ plus, minus }) => [...plus, ...minus].every((key) => own.has(key)));
      return {
        ways: (solveLines([line], new Map(), within)[0] ?? []).flatMap((way) => line.ways[way] ?? []),
      };
    });
    return solveLines(proved, known, equations).map((ways, index) => {
      const kept = ways.flatMap((way) => proved[index]?.ways[way] ?? []);
      return (candidates[index]?.ways ?? []).filter((_, way) =>
        kept.includes(numbers[index]?.ways[way] ?? new Map()),
      );
    });
  };
  let remaining = solve(open);
  if (remaining.some((ways) => ways.length > 1) && hints.previous !== null) {
    const settled = open.map((line, index) =>
      settleByLastYear(layout, template, { ...line, ways: remaining[index] ?? line.ways }, hints.previous),
    );
    remaining = solve(settled);
  }

  const cells: Record<CellKey, CellReading> = {};
  for (const filled of lines) {
    const at = open.indexOf(filled);
    const ways =
      at < 0 ? filled.ways : orderWays(layout, template, filled.line, remaining[at] ?? filled.ways);
    filled.line.cells.forEach((cell, index) => {
      cells[cell.key] = cellReading(
        layout,
        cell,
        filled,
        ways.map((way) => way[index]),
      );
    });
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
