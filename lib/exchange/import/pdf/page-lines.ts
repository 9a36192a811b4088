/** A piece of text on a page, in points from its upper left corner. */
export interface PlacedText {
  readonly words: string;
  readonly x: number;
  /** Its baseline. */
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly isUpright: boolean;
  /** Whether it belongs to a line that pages repeat. */
  readonly isRunning?: boolean;
}

/** A line of a page with the place of each of its pieces: where it stands in the line, and on the page. */
export interface PageLine {
  readonly words: string;
  readonly isRunning: boolean;
  readonly pieces: readonly { readonly at: number; readonly text: PlacedText }[];
}

interface Line {
  readonly centre: number;
  readonly pieces: PlacedText[];
}

/** Narrower than this no letter is printed, in points. */
const NARROWEST = 3;
/** Gaps, in heights of a letter: below the first nothing stands between, below the second a space. */
const TOUCHING = 0.25;
const WIDEST_SPACE = 1;
/** Columns beside one another stand at least this many spaces apart. */
const COLUMN_GAP = 2;

/**
 * Sets a page as lines of fixed width: what stands one below the other on the page does so in the lines, so that the reader
 * can follow columns without borders.
 */
export function pageLines(texts: readonly PlacedText[]): readonly PageLine[] {
  const seen = withoutDoubles(texts);
  const unit = columnWidth(seen);
  const left = Math.min(...seen.map(({ x }) => x));
  return groupLines(seen).map(({ pieces }) => setLine(pieces, { unit, left }));
}

/** Bold letters are sometimes printed twice, a hair apart. */
function withoutDoubles(texts: readonly PlacedText[]): readonly PlacedText[] {
  const seen = new Map<string, PlacedText[]>();
  return texts.filter((text) => {
    const same = seen.get(text.words) ?? [];
    const isDouble = same.some(
      ({ x, y, height }) => Math.abs(x - text.x) < height / 5 && Math.abs(y - text.y) < height / 5,
    );
    same.push(text);
    seen.set(text.words, same);
    return !isDouble;
  });
}

/** Half a letter of the smaller print on the page: the width of a digit, in points. */
function columnWidth(texts: readonly PlacedText[]): number {
  const sizes = texts.map(({ height }) => height / 2).sort((a, b) => a - b);
  return Math.max(NARROWEST, sizes[Math.floor(sizes.length / 20)] ?? NARROWEST);
}

/** Pieces whose middles stand on the same height are one line; what is printed sideways has a line of its own. */
function groupLines(texts: readonly PlacedText[]): readonly Line[] {
  const lines: Line[] = [];
  const byHeight = texts
    .map((text) => ({ text, centre: text.y - text.height * 0.35 }))
    .sort((a, b) => a.centre - b.centre || a.text.x - b.text.x);
  let open: Line | null = null;
  for (const { text, centre } of byHeight) {
    if (!text.isUpright) {
      lines.push({ centre, pieces: [text] });
      continue;
    }
    if (open === null || centre - open.centre > Math.max(2, text.height * 0.3)) {
      open = { centre, pieces: [] };
      lines.push(open);
    }
    open.pieces.push(text);
  }
  return lines;
}

function setLine(
  texts: readonly PlacedText[],
  { unit, left }: { readonly unit: number; readonly left: number },
): PageLine {
  let line = "";
  let columns = 0;
  let end = left;
  const pieces: PageLine["pieces"][number][] = [];
  for (const text of [...texts].sort((a, b) => a.x - b.x)) {
    const { words, x, width, height } = text;
    const gap = x - end;
    const place = Math.round((x - left) / unit);
    const spaces = line === "" ? place : spacesFor(gap / height, place - columns);
    pieces.push({ at: line.length + spaces, text });
    line += " ".repeat(spaces) + words;
    columns += spaces + columnsOf(words);
    end = Math.max(end, x + width);
  }
  return { words: line.trimEnd(), isRunning: texts.every(({ isRunning }) => isRunning === true), pieces };
}

/** Letters that touch are one word, and a gap within a sentence is one space, whatever their columns say. */
function spacesFor(gap: number, columns: number): number {
  if (gap < TOUCHING) return 0;
  return gap < WIDEST_SPACE ? 1 : Math.max(columns, COLUMN_GAP);
}

/** A Chinese letter is as wide as two digits. */
function columnsOf(words: string): number {
  let columns = 0;
  for (const character of words) columns += character.charCodeAt(0) > 0xff ? 2 : 1;
  return columns;
}
