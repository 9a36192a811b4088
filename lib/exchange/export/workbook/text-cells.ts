/** Digits across: a landscape page at full size, because a single column is not printed smaller everywhere. */
export const TEXT_WIDTH = 104;
/** Characters that go into one cell; programs take 32,767. */
export const LONGEST_CELL = 32_000;

/** A text in pieces that each fit into a cell: one for all but the longest. */
export function cellsOf(text: string): readonly string[] {
  const count = Math.max(1, Math.ceil(text.length / LONGEST_CELL));
  return Array.from({ length: count }, (_, index) =>
    text.slice(index * LONGEST_CELL, (index + 1) * LONGEST_CELL),
  );
}

/** Words as a file stores them: what merely looks like the code of a character (`_x000D_`) is kept from being read as one. */
export function asStored(words: string): string {
  return words.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");
}
