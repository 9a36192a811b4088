import { parseCell } from "#lib/domain/reports/parse-cell.ts";
import type { CellDefinition, CellKey, Template } from "#lib/domain/templates/types.ts";
import type { CellPlaces } from "./cell-places.ts";
import type { ClipboardBlock } from "./clipboard-block.ts";

export interface BlockFill {
  /** What to write, by cell. */
  readonly values: Readonly<Record<CellKey, string>>;
  /** Cells that got something that is not a value; it is kept and marked. */
  readonly unreadable: readonly CellKey[];
  /** Words that stood beside the figures and were taken for headings. */
  readonly headings: number;
  /** What found no place in the table. */
  readonly outside: readonly string[];
}

interface FillTarget {
  readonly template: Template;
  readonly places: CellPlaces;
  readonly from: CellKey;
}

/** Lays a copied block over a table, its first figure on the focused cell. Headings copied along are recognised and left out. */
export function fillBlock({ template, places, from }: FillTarget, block: ClipboardBlock): BlockFill {
  const sample = template.cellByKey.get(from);
  const start = places.placeOf.get(from);
  const column = places.rows[start?.row ?? -1]?.indexOf(from) ?? -1;
  if (sample === undefined || start === undefined || column < 0) {
    return { values: {}, unreadable: [], headings: 0, outside: [] };
  }
  const { figures, headings } = withoutHeadings(block, sample);
  const values: Record<CellKey, string> = {};
  const unreadable: CellKey[] = [];
  const outside: string[] = [];
  figures.forEach((cells, down) => {
    cells.forEach((text, across) => {
      if (text === null) return;
      const key = places.rows[start.row + down]?.[column + across];
      const cell = key ? template.cellByKey.get(key) : undefined;
      if (cell === undefined) {
        if (text.trim() !== "") outside.push(text.trim());
        return;
      }
      values[cell.key] = text.trim();
      if (parseCell(cell, text).status === "unreadable") unreadable.push(cell.key);
    });
  });
  return { values, unreadable, headings, outside };
}

/** Drops the rows above the first figure and the columns left of it, where words stand in them. */
function withoutHeadings(block: ClipboardBlock, sample: CellDefinition) {
  const statusOf = (text: string | null | undefined) =>
    text === null || text === undefined ? "blank" : parseCell(sample, text).status;
  const isFigure = (text: string | null | undefined) => /^(?:reported|not_applicable)$/.test(statusOf(text));
  const isWord = (text: string | null | undefined) => statusOf(text) === "unreadable";

  const top = block.findIndex((row) => row.some(isFigure));
  if (top < 0) return { figures: block, headings: 0 };
  const [above, body] = [block.slice(0, top), block.slice(top)];
  const firstFigure = Math.min(...body.map((row) => row.findIndex(isFigure)).filter((column) => column >= 0));
  let left = firstFigure;
  while (left > 0 && !body.some((row) => isWord(row[left - 1]))) left--;
  // Without a word anywhere the blanks on the left are figures left out; beside labels, a column without a heading is a label's.
  if (left > 0) while (left < firstFigure && isNamed(firstFigure) && !isNamed(left)) left++;
  const dropped = [...above.flat(), ...body.flatMap((row) => row.slice(0, left))];
  return { figures: body.map((row) => row.slice(left)), headings: dropped.filter(isWord).length };

  function isNamed(column: number): boolean {
    return above.some((row) => isWord(row[column]));
  }
}
