import type { LayoutRow } from "./layout.ts";

/** Collects the words of a page line by line and remembers where each line and table cell stands. */
export class LayoutWriter {
  #parts: string[] = [];
  #length = 0;
  #line = "";
  #rows: LayoutRow[] = [];
  #tables = 0;

  addWords(words: string): void {
    this.#line += words;
  }

  /** Ends the line that is being collected; a line without words leaves nothing. */
  endLine(path: readonly number[]): void {
    const line = this.#line.replace(/[\s\u00a0]+/g, " ").trim();
    this.#line = "";
    if (line !== "") this.#addRow(line, { cells: null, table: null, path: [...path] });
  }

  addTable(
    grid: readonly (readonly { readonly words: string; readonly column: number }[])[],
    path: readonly number[],
  ): void {
    const table = this.#tables;
    this.#tables += 1;
    grid.forEach((cells, row) => {
      let start = this.#length;
      const placed = cells.map(({ words, column }) => {
        const cell = { start, end: start + words.length, column };
        start = cell.end + 1;
        return cell;
      });
      const line = cells.map(({ words }) => words).join("\t");
      this.#addRow(line, { cells: placed, table: { table, row }, path: [...path] });
    });
  }

  text(): string {
    return this.#parts.join("");
  }

  rows(): readonly LayoutRow[] {
    return this.#rows;
  }

  #addRow(line: string, row: Pick<LayoutRow, "cells" | "table" | "path">): void {
    this.#rows.push({ start: this.#length, end: this.#length + line.length, ...row });
    this.#parts.push(line, "\n");
    this.#length += line.length + 1;
  }
}
