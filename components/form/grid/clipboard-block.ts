/** What was copied, row by row. Null is the rest of a merged cell, which says nothing about the place it covers. */
export type ClipboardBlock = readonly (readonly (string | null)[])[];

/** A cell of a copied HTML table. */
export interface CopiedCell {
  readonly text: string;
  readonly rowSpan: number;
  readonly colSpan: number;
}

/**
 * Reads tab-separated text as spreadsheets copy it: a cell that contains a tab, a line break or a quotation mark stands in
 * quotation marks, doubled inside.
 */
export function blockFromText(text: string): ClipboardBlock {
  const rows: string[][] = [[]];
  const cellPattern = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/gy;
  const body = text.replace(/(?:\r\n|\r|\n)$/, "");
  for (const [, quoted, plain, end] of body.matchAll(cellPattern)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === "") break;
    if (end !== "\t") rows.push([]);
  }
  return rows;
}

/** Lays out the rows of a copied table, so that every column stands under itself whatever was merged. */
export function blockFromTable(rows: readonly (readonly CopiedCell[])[]): ClipboardBlock {
  const block: (string | null)[][] = rows.map(() => []);
  rows.forEach((cells, top) => {
    let column = 0;
    for (const cell of cells) {
      while (block[top]?.[column] !== undefined) column++;
      for (let down = 0; down < cell.rowSpan; down++) {
        for (let across = 0; across < cell.colSpan; across++) {
          const row = block[top + down];
          if (row) row[column + across] = down === 0 && across === 0 ? cell.text : null;
        }
      }
    }
  });
  return block.map((row) => Array.from(row, (cell) => cell ?? null));
}
