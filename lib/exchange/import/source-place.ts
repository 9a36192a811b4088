import type { Layout, PrintedPiece } from "./layout.ts";
import type { SourcePlace } from "./types.ts";

const LONGEST_EXCERPT = 80;

/** Describes a stretch of the source: its line, its table cell or its page if it has one, and its words. */
export function sourcePlace(layout: Layout, start: number, end: number): SourcePlace {
  const index = rowAt(layout, start);
  const row = layout.rows[index];
  const cell = row?.cells?.find((candidate) => candidate.start <= start && start <= candidate.end);
  const words = layout.text.slice(start, end).replace(/\s+/g, " ").trim();
  const nearby =
    words === "" && row ? layout.text.slice(row.start, row.end).replace(/\s+/g, " ").trim() : words;
  return {
    offset: start,
    length: Math.max(0, end - start),
    line: index + 1,
    page: pageAt(layout, start, end),
    table: row?.table && cell ? { ...row.table, column: cell.column } : null,
    excerpt: nearby.length > LONGEST_EXCERPT ? `${nearby.slice(0, LONGEST_EXCERPT)}…` : nearby,
  };
}

/** The page on which a stretch begins, and the box around what of it is printed there. A gap stands where the next words do. */
function pageAt({ pieces }: Layout, start: number, end: number): SourcePlace["page"] {
  if (pieces === undefined) return null;
  const from = pieces.findIndex((piece) => piece.end > start);
  const first = pieces[from];
  if (first === undefined) return null;
  const box = { left: 1, top: 1, right: 0, bottom: 0 };
  for (let index = from; index < pieces.length; index++) {
    const piece = pieces[index];
    if (piece === undefined || piece.page !== first.page || (index > from && piece.start >= end)) break;
    const { left, width } = partOf(piece, start, end);
    box.left = Math.min(box.left, left);
    box.right = Math.max(box.right, left + width);
    box.top = Math.min(box.top, piece.box.y);
    box.bottom = Math.max(box.bottom, piece.box.y + piece.box.height);
  }
  return {
    number: first.page,
    box: { x: box.left, y: box.top, width: box.right - box.left, height: box.bottom - box.top },
  };
}

/** The part of a piece that a stretch covers, as if its letters were of one width. */
function partOf(
  { start, end, box }: PrintedPiece,
  from: number,
  to: number,
): { readonly left: number; readonly width: number } {
  const part = (offset: number) => Math.min(1, Math.max(0, (offset - start) / Math.max(1, end - start)));
  const [begins, ends] = [part(from), part(to)];
  if (ends <= begins) return { left: box.x, width: box.width };
  return { left: box.x + begins * box.width, width: (ends - begins) * box.width };
}

/** Index of the line an offset stands on, by halving: rows are in order and leave no gap but line feeds. */
function rowAt(layout: Layout, offset: number): number {
  let low = 0;
  let high = layout.rows.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((layout.rows[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}
