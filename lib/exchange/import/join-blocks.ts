/** The blocks of a table cell on one line: they run together as Chinese does, but two numbers keep a space. */
export function joinBlocks(blocks: readonly string[]): string {
  let words = "";
  for (const block of blocks) {
    const piece = block.replace(/\s+/g, " ");
    if (piece.trim() === "") continue;
    if (/[\w.]$/.test(words.trimEnd()) && /^\s*[\w.]/.test(piece)) words += " ";
    words += piece;
  }
  return words.replace(/\s+/g, " ").trim();
}
