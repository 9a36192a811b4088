import { spokenWords } from "./spoken-words.ts";
import type { TaggedBlock, TaggedCell } from "./tagged-blocks.ts";

type Paragraph = Extract<TaggedBlock, { kind: "paragraph" }>;
type Table = Extract<TaggedBlock, { kind: "table" }>;

/** Points by which a first line is set in, at least, where paragraphs are told by that. */
const LEAST_INDENT = 8;

/**
 * The blocks of all pages, with what runs over a page put together again: each page tells the whole of such a table and fills its own part,
 * and its part of such a paragraph.
 */
export function joinPages(pages: readonly (readonly TaggedBlock[])[]): readonly TaggedBlock[] {
  const isBegun = beginsParagraph(pages.flat());
  const joined: TaggedBlock[] = [];
  for (const blocks of pages) {
    const [first] = blocks;
    const last = joined.at(-1);
    const whole = first === undefined || last === undefined ? null : join(last, first, isBegun);
    if (whole !== null) joined.splice(-1, 1, whole);
    joined.push(...(whole === null ? blocks : blocks.slice(1)));
  }
  return joined;
}

function join(
  last: TaggedBlock,
  first: TaggedBlock,
  isBegun: (paragraph: Paragraph, before: Paragraph) => boolean,
): TaggedBlock | null {
  if (last.kind === "table" && first.kind === "table") return joinTables(last, first);
  if (last.kind === "table" || first.kind === "table" || isBegun(first, last)) return null;
  return { kind: "paragraph", pieces: [...last.pieces, ...first.pieces] };
}

function joinTables(last: Table, first: Table): Table | null {
  if (shapeOf(last) !== shapeOf(first)) return null;
  const rows = last.rows.map((cells, row) =>
    cells.map((cell, index): TaggedCell => {
      const more = first.rows[row]?.[index]?.pieces ?? [];
      return { ...cell, pieces: [...cell.pieces, ...more] };
    }),
  );
  return { kind: "table", rows };
}

function shapeOf({ rows }: Table): string {
  return rows
    .map((cells) => cells.map(({ rowSpan, colSpan }) => `${rowSpan}x${colSpan}`).join(" "))
    .join("\n");
}

/** By the indent of first lines where the document has one; else a paragraph begins where the one before ended with a sentence. */
function beginsParagraph(
  blocks: readonly TaggedBlock[],
): (paragraph: Paragraph, before: Paragraph) => boolean {
  const several = blocks.flatMap((block): readonly { first: number; rest: number }[] => {
    if (block.kind !== "paragraph") return [];
    const [first, ...others] = block.pieces;
    const next = others.find(({ y }) => first !== undefined && Math.abs(y - first.lastY) > 1);
    return first === undefined || next === undefined ? [] : [{ first: first.x, rest: next.x }];
  });
  const middle = (numbers: readonly number[]) =>
    numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
  const first = middle(several.map((each) => each.first));
  const rest = middle(several.map((each) => each.rest));
  if (first - rest > LEAST_INDENT)
    return ({ pieces: [piece] }) => piece !== undefined && piece.x > (first + rest) / 2;
  return (_, before) => /[。！？：；.!?]["”’」）)]?$/.test(spokenWords(before.pieces).trimEnd());
}
