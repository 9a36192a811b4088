import type { Layout } from "./layout.ts";

/** What commas between digits do in a table: set off thousands, or part one figure from the next. */
export type CommaUse = "thousands" | "list";

// Begins only where a number begins, so that a line of digits is not tried from each of them.
const CHAIN = /(?<!\d)\d+(?:,\d+)+/g;
/**
 * Digits in threes may be one number, or several that ran together (1,234000001,234); a chain with fewer behind a comma is a
 * list (400,106,8).
 */
const THOUSANDS = /^(?!0,)\d+(?:,\d{3,})+$/;

/** A table between two offsets that lists three figures or more in one line does so in every line: 1,118,163 are three. */
export function commaUse(layout: Layout, from: number, to: number): CommaUse {
  const isListed = layout.rows.some(({ start, end, cells }) => {
    if (cells !== null || end <= from || start >= to) return false;
    const chains = layout.folded.slice(start, end).match(CHAIN) ?? [];
    return chains.some((chain) => !THOUSANDS.test(chain) && chain.split(",").length >= 3);
  });
  return isListed ? "list" : "thousands";
}

/** The line with blanks for the commas that part figures. */
export function partLists(line: string, use: CommaUse): string {
  return line.replace(CHAIN, (chain) =>
    use === "thousands" && THOUSANDS.test(chain) ? chain : chain.replaceAll(",", " "),
  );
}
