import type { Piece } from "./cut-figures.ts";
import type { Figure } from "./figure.ts";
import type { Layout } from "./layout.ts";
import { gapAt, pieceOf } from "./place-figures.ts";

/**
 * Empty cells told by the line breaks around the figures, where a table was flattened to one cell per paragraph: an
 * empty cell leaves breaks without words (103 / 3 / / / 1 / / 107). Null where the breaks do not come out.
 */
export function placeByBreaks(
  layout: Layout,
  figures: readonly Figure[],
  width: number,
): readonly Piece[] | null {
  const [first] = figures;
  const last = figures.at(-1);
  if (first === undefined || last === undefined) return null;
  const { folded } = layout;
  const gaps = [breaksBefore(folded, first.start)];
  figures.slice(1).forEach((figure, index) => {
    gaps.push(breaks(folded.slice(figures[index]?.end ?? 0, figure.start)));
  });
  if (gaps.slice(1).some((gap) => gap === 0)) return null;
  const after = breaksAfter(folded, last.end);
  for (const border of [2, 1]) {
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
  }
  return null;
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
