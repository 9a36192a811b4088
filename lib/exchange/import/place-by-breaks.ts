import type { Piece } from "./cut-figures.ts";
import type { Figure } from "./figure.ts";
import type { Layout } from "./layout.ts";
import { gapAt, pieceOf } from "./place-figures.ts";

/**
 * Empty cells told by the line breaks around the figures, where a table was flattened to one cell per paragraph: an
 * empty cell leaves breaks without words (103 / 3 / / / 1 / / 107). `border` is the number of breaks between two cells
 * of the table that are filled. Null where the breaks do not come out.
 */
export function placeByBreaks(
  layout: Layout,
  figures: readonly Figure[],
  width: number,
  border: number,
): readonly Piece[] | null {
  const gaps = gapsOf(layout, figures);
  const last = figures.at(-1);
  const hasWords = figures.slice(1).some(({ start }, index) => {
    return /[^\s|]/.test(layout.folded.slice(figures[index]?.end ?? 0, start));
  });
  if (last === undefined || hasWords || gaps.slice(1).some((gap) => gap === 0)) return null;
  const after = breaksAfter(layout.folded, last.end);
  for (const unit of border === 2 ? [1, 2] : [1]) {
    for (const all of [gaps, [...gaps, after]]) {
      const empty = all.map((gap) => (gap - border) / unit);
      if (empty.some((count) => count < 0 || !Number.isInteger(count))) continue;
      if (empty.reduce((sum, count) => sum + count, 0) !== width - figures.length) continue;
      return empty.flatMap((count, index): readonly Piece[] => {
        const figure = figures[index];
        const blanks = Array.from({ length: count }, () => gapAt(figures, index));
        return figure === undefined ? blanks : [...blanks, pieceOf(figure)];
      });
    }
  }
  return null;
}

/** How many line breaks stand between the cells of a table's rows: the fewest that do; null for a table in other shape. */
export function breaksBetween(layout: Layout, rows: readonly (readonly Figure[])[]): number | null {
  let least = Number.POSITIVE_INFINITY;
  for (const figures of rows) for (const gap of gapsOf(layout, figures)) least = Math.min(least, gap);
  return least === 1 || least === 2 ? least : null;
}

function gapsOf({ folded }: Layout, figures: readonly Figure[]): readonly number[] {
  return figures.map((figure, index) =>
    index === 0
      ? breaksBefore(folded, figure.start)
      : breaks(folded.slice(figures[index - 1]?.end ?? 0, figure.start)),
  );
}

function breaks(text: string): number {
  return text.split("\n").length - 1;
}

// Borders that a web page left at the ends of lines stand between the breaks: 106 | / | / | / 106 |.
function breaksBefore(text: string, offset: number): number {
  return breaks(/[\s|]*$/.exec(text.slice(Math.max(0, offset - 60), offset))?.[0] ?? "");
}

function breaksAfter(text: string, offset: number): number {
  return breaks(/^[\s|]*/.exec(text.slice(offset, offset + 60))?.[0] ?? "");
}
