import type { Cell, CellStyle, MergeRange, Sheet } from "hucre/xlsx";
import { asStored } from "./text-cells.ts";
import { wordsHeight } from "./words-height.ts";

export interface SheetPlace {
  /** From 0. */
  readonly row: number;
  readonly column: number;
}

export interface SheetSpan {
  readonly rows: number;
  readonly columns: number;
}

const ONE: SheetSpan = { rows: 1, columns: 1 };
/** Programs take no taller row. */
const TALLEST = 409;
const LOWEST = 18;

/** A sheet being laid out: cells with their looks, merged areas, and rows as tall as their words need. */
export class SheetPage {
  readonly #widths: readonly number[];
  readonly #cells = new Map<string, Cell>();
  readonly #merges: MergeRange[] = [];
  readonly #heights = new Map<number, number>();

  constructor(widths: readonly number[]) {
    this.#widths = widths;
  }

  /** Puts a cell into its place; merged over more than one, every part of it has the look, so that its frame closes. */
  put(place: SheetPlace, cell: Partial<Cell>, span: SheetSpan = ONE): void {
    const empty: Cell = { value: null, type: "empty", ...(cell.style && { style: cell.style }) };
    const stored: Cell = { ...empty, ...cell };
    if (typeof stored.value === "string") stored.value = asStored(stored.value);
    for (let row = place.row; row < place.row + span.rows; row++) {
      for (let column = place.column; column < place.column + span.columns; column++) {
        const isFirst = row === place.row && column === place.column;
        this.#cells.set(`${row},${column}`, isFirst ? stored : empty);
      }
    }
    if (span.rows * span.columns > 1) {
      this.#merges.push({
        startRow: place.row,
        startCol: place.column,
        endRow: place.row + span.rows - 1,
        endCol: place.column + span.columns - 1,
      });
    }
    this.#makeRoom(place, span, typeof cell.value === "string" ? cell.value : "", cell.style);
  }

  /** Puts words, which are never taken for a formula, whatever they begin with. */
  words(place: SheetPlace, words: string, style: CellStyle, span: SheetSpan = ONE): void {
    this.put(place, { value: words, type: "string", style }, span);
  }

  /** The parts of a sheet that were laid out. */
  sheet(): Pick<Sheet, "merges" | "rowDefs" | "columns"> & { readonly cells: Map<string, Cell> } {
    return {
      cells: this.#cells,
      merges: this.#merges,
      rowDefs: new Map([...this.#heights].map(([row, height]) => [row, { height }])),
      columns: this.#widths.map((width) => ({ width })),
    };
  }

  #makeRoom(place: SheetPlace, span: SheetSpan, words: string, style: CellStyle | undefined): void {
    const width = this.#widths
      .slice(place.column, place.column + span.columns)
      .reduce((sum, one) => sum + one, 0);
    const wrapped =
      style?.alignment?.wrapText === true ? wordsHeight(words, width, style.font?.size ?? 11) : 0;
    const needed = Math.min(TALLEST * span.rows, wrapped);
    const rows = Array.from({ length: span.rows }, (_, index) => place.row + index);
    const heightOf = (row: number) => this.#heights.get(row) ?? LOWEST;
    const missing = needed - rows.reduce((sum, row) => sum + heightOf(row), 0);
    for (const row of rows) {
      const more = missing > 0 ? missing / rows.length : 0;
      this.#heights.set(row, Math.min(TALLEST, Math.ceil(heightOf(row) + more)));
    }
  }
}
