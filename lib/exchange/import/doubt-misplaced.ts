import type { CellKey } from "#lib/domain/templates/types.ts";
import type { Piece } from "./cut-figures.ts";
import { isNamedOnItsLine } from "./label-evidence.ts";
import type { Equation } from "./line-equations.ts";
import { standInLines } from "./stand-in-lines.ts";
import type { FilledLine, ReadTable } from "./table-reading.ts";

type Ways = readonly (readonly Piece[])[];
type Numbers = ReadonlyMap<CellKey, number>;

/**
 * Where a table lost a row or has figures too many, and its columns do not add up or cannot be added up, rows may have slid: every row in such a column that is
 * not named by a label on its own line is doubtful then, however well it seems to stand. Gives the lines to doubt.
 */
export function misplacedLines(
  tables: readonly ReadTable[],
  settled: ReadonlyMap<FilledLine, Ways>,
  equations: readonly Equation[],
  numbersOf: (line: FilledLine, way: readonly Piece[]) => Numbers,
): ReadonlySet<FilledLine> {
  const doubted = new Set<FilledLine>();
  for (const table of tables.filter(({ printed }) => printed.lines.length > 1)) {
    if (!isBroken(table)) continue;
    const numbers = new Map<CellKey, number>();
    const open = new Set<CellKey>();
    for (const line of table.lines) {
      const [only, ...others] = settled.get(line) ?? line.ways;
      if (only === undefined || others.length > 0 || line.isDoubtful) {
        for (const { key } of line.line.cells) open.add(key);
      } else {
        for (const [key, number] of numbersOf(line, only)) numbers.set(key, number);
      }
    }
    const failing = new Set(
      equations
        .filter(({ plus, minus }) => {
          const keys = [...plus, ...minus];
          const difference = sum(plus, numbers) - sum(minus, numbers);
          // An empty total tells nothing; a row that nobody can read leaves its columns unproved.
          return (
            keys.some((key) => numbers.has(key)) &&
            (keys.some((key) => open.has(key)) || (!Number.isNaN(difference) && difference !== 0))
          );
        })
        .filter(({ relation }) => relation.subject.table === table.printed.table.key)
        .flatMap(({ plus, minus }) => [...plus, ...minus]),
    );
    for (const line of table.lines) {
      const isHeld = isNamedOnItsLine(line.row, line.line) && !line.isJoined;
      if (!isHeld && line.line.cells.some(({ key }) => failing.has(key))) doubted.add(line);
    }
  }
  return doubted;
}

/** A row of the form that the source has not even as another format's, or figures that are no row's. */
function isBroken({ printed, lines, missing, empty, unused }: ReadTable): boolean {
  const hasRow = (index: number) => lines.some(({ line }) => line === printed.lines[index]);
  const stoodIn = new Set(standInLines(printed.lines, hasRow).keys());
  const isLost = missing.some(
    (line) => !empty.some((other) => other.line === line) && !line.cells.every(({ key }) => stoodIn.has(key)),
  );
  return isLost || unused.some(({ figures }) => figures.some(({ isBlank }) => !isBlank));
}

/** A row that the source has not counts as nothing. */
function sum(keys: readonly CellKey[], numbers: Numbers): number {
  return keys.reduce((all, key) => all + (numbers.get(key) ?? 0), 0);
}
