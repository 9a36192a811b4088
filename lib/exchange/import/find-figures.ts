import { compactRange } from "./compact-label.ts";
import { isHan } from "./fold-text.ts";
import { isPageFurniture } from "./is-page-furniture.ts";
import type { Layout, LayoutRow } from "./layout.ts";
import { MAX_FIGURE, MAX_RUN } from "./limits.ts";

/** A figure, a declared “not applicable” or an empty table cell, at its place in the source. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  readonly isBlank: boolean;
  /** Index of the line in `layout.rows`. */
  readonly row: number;
  /** Column of the table's grid; null in running text. */
  readonly column: number | null;
}

/** Figures with nothing but space between them, and the words around: what may become a line of the form. */
export interface Run {
  readonly figures: readonly Figure[];
  readonly isGrid: boolean;
  /** Compact words from the run before to this one, those on its own line, and those up to the run after. */
  readonly before: string;
  readonly own: string;
  readonly after: string;
}

const CELL_FIGURE =
  /^[+-]{0,2} ?\d[\d,， ]*(?:\.\d+)? ?(?:件|项|个|宗|起|条|份|元|万元|亿元)?(?: ?\([^()]{1,60}\))*[*※]?$/;
const DECLARED = /^(?:[/\\]+|-{1,4}|_+|空|空白|无|不适用|n\/?a)$/i;
const NUMBER = /[+-]{0,2}\d(?:\d|,(?=\d{3}(?!\d)))*(?:\.\d+)?|(?<=^|\s)(?:\/|\\|-{1,4})(?=\s|$)/g;
const UNIT = /^ ?(?:亿元|万元|元|件|项|个|宗|起|条|份)/;
const BRACKET = /^ ?\((?![一二三四五六七八九十]{1,3}\))[^()\n]{1,40}\)/;
const BRACKETED = /\((?![一二三四五六七八九十]{1,3}\))[^()]{0,80}\)/g;
const ONLY_BRACKET = /^\s*\((?![一二三四五六七八九十]{1,3}\))[^()]{2,60}\)\s*$/;
const NUMBERED_AHEAD = /^\s*(?:[一二三四五六七八九十]{1,2}\s*[、.．]|[(（][一二三四五六七八九十]{1,2}[)）])/;
const DATE_AHEAD = /^\s*[年月日号%]/;

/** The runs of figures between two offsets of a table's stretch. `labels` are all compact labels of the table. */
export function findRuns(
  layout: Layout,
  from: number,
  to: number,
  labels: readonly string[],
): readonly Run[] {
  const known = new Set(labels);
  const drafts: { figures: Figure[]; isGrid: boolean }[] = [];
  let last: Figure | null = null;
  layout.rows.forEach((row, index) => {
    if (row.end <= from || row.start >= to) return;
    const grid = gridFigures(layout, row, index);
    if (grid !== null) {
      if (grid.length > 0) drafts.push({ figures: grid, isGrid: true });
      last = null;
      return;
    }
    for (const figure of wordFigures(
      layout,
      row,
      index,
      Math.max(from, row.start),
      Math.min(to, row.end),
      known,
    )) {
      const current = drafts.at(-1);
      const continues =
        last !== null &&
        current !== undefined &&
        !current.isGrid &&
        current.figures.length < MAX_RUN &&
        !isDivided(layout, last, figure, known);
      if (continues) current.figures.push(figure);
      else drafts.push({ figures: [figure], isGrid: false });
      last = figure;
    }
    joinNote(layout, row, drafts.at(-1)?.figures);
  });
  return drafts.map((draft, index) => {
    const [first] = draft.figures;
    const start = first?.start ?? from;
    const end = draft.figures.at(-1)?.end ?? start;
    const previous = drafts[index - 1]?.figures.at(-1)?.end ?? from;
    const next = drafts[index + 1]?.figures[0]?.start ?? to;
    const ownStart = Math.max(previous, layout.rows[first?.row ?? 0]?.start ?? from);
    return {
      ...draft,
      before: words(layout, previous, start),
      own: words(layout, ownStart, start),
      after: words(layout, end, next),
    };
  });
}

/** The compact words of a stretch without page numbers and footers. Long stretches keep their two ends. */
function words(layout: Layout, start: number, end: number): string {
  const { text } = compactRange(layout.folded, start, Math.max(start, end));
  return text.length > 400 ? text.slice(0, 200) + text.slice(-200) : text;
}

/** The figures of a table row: its longest stretch of figure cells and empty cells. Null where the cells hold running words. */
function gridFigures(layout: Layout, row: LayoutRow, index: number): Figure[] | null {
  if (row.cells === null) return null;
  const cells = row.cells.map(({ start, end, column }, order) => {
    const content = layout.folded.slice(start, end).trim();
    const isFigure =
      CELL_FIGURE.test(content) || DECLARED.test(content) || (order > 0 && isOddFigure(content));
    return { start, end, column, content, isFigure, isBlank: content === "" };
  });
  const hasFigure = cells.some(({ isFigure }) => isFigure);
  if (
    !hasFigure &&
    cells.some(({ content }) => /\d\s*$/.test(content) && /(?:^|[^\d.、．)])\s?\d/.test(content))
  )
    return null;
  const stretches: (typeof cells)[] = [[]];
  for (const cell of cells) {
    if (cell.isFigure || cell.isBlank) stretches.at(-1)?.push(cell);
    else stretches.push([]);
  }
  const weight = (stretch: typeof cells) =>
    stretch.filter(({ isFigure }) => isFigure).length * 100 + stretch.length;
  const best = stretches.reduce((a, b) => (weight(b) >= weight(a) ? b : a));
  return best.map(({ start, end, column, isBlank }) => ({ start, end, isBlank, row: index, column }));
}

/** A cell that was meant as a figure but is none (约20, 3-4): its place is kept, so that its neighbours keep theirs. */
function isOddFigure(content: string): boolean {
  if (!/\d/.test(content) || /^\d{1,2}\s*[.、．]|[年月日]/.test(content)) return false;
  return content.replace(/[^\u3400-\u9fff]/g, "").length <= 6 && content.length <= 20;
}

function wordFigures(
  layout: Layout,
  row: LayoutRow,
  index: number,
  from: number,
  to: number,
  labels: ReadonlySet<string>,
): readonly Figure[] {
  const printed = layout.folded.slice(from, to).replace(/\|/g, " ");
  // Figures inside brackets belong to a label or a note: （指2019年事项数）.
  const line = printed.replace(BRACKETED, (words) => " ".repeat(words.length));
  if (isPageFurniture(line, layout.folded.slice(to, to + 3))) return [];
  const trimmed = line.trim();
  if (DECLARED.test(trimmed)) {
    const start = from + line.indexOf(trimmed);
    return [{ start, end: start + trimmed.length, isBlank: false, row: index, column: null }];
  }
  const isWholeLine = from === row.start && to === row.end;
  const found: Figure[] = [];
  NUMBER.lastIndex = 0;
  for (let match = NUMBER.exec(line); match !== null; match = NUMBER.exec(line)) {
    const start = match.index;
    let end = start + match[0].length;
    const ahead = line.slice(end, end + 60);
    if (/^[.、．]\s*[“"「『]?[\u3400-\u9fff]/.test(ahead)) end -= 1;
    if (end <= start || end - start > MAX_FIGURE) continue;
    if (end === start + match[0].length) {
      end += UNIT.exec(ahead)?.[0].length ?? 0;
      end += BRACKET.exec(printed.slice(end, end + 60))?.[0].length ?? 0;
    }
    const isEdge = !isHan(line.charCodeAt(start - 1)) && !/[A-Za-z(（]/.test(line[start - 1] ?? " ");
    const isLabelled = endsWithLabel(layout, from + start, labels);
    const isFree = isEdge && !isHan(line.charCodeAt(end)) && !DATE_AHEAD.test(line.slice(end));
    const isBound = (isEdge || isLabelled) && (isFree || NUMBERED_AHEAD.test(line.slice(end)) || isLabelled);
    const chained =
      found.at(-1)?.end === from + start || /^\s*$/.test(line.slice((found.at(-1)?.end ?? -1) - from, start));
    if (isFree || isBound || (found.length > 0 && chained && !DATE_AHEAD.test(line.slice(end)))) {
      found.push({ start: from + start, end: from + end, isBlank: false, row: index, column: null });
    }
  }
  return isWholeLine && isProse(printed, found.length) ? [] : found;
}

function endsWithLabel(layout: Layout, offset: number, labels: ReadonlySet<string>): boolean {
  const { text } = compactRange(layout.folded, Math.max(0, offset - 90), offset);
  for (const label of labels) if (text.endsWith(label)) return true;
  return false;
}

/** A sentence that mentions figures, and not a line of the table with a note in its label. */
function isProse(line: string, figures: number): boolean {
  const bare = line.replace(/\([^()]*\)/g, "");
  return /[，。；;]/.test(bare) && figures < 5 && !/\d\s*$/.test(bare);
}

/** Whether words stand between two figures. A single stray character of a vertical heading does not count. */
function isDivided(layout: Layout, a: Figure, b: Figure, labels: ReadonlySet<string>): boolean {
  const { text } = compactRange(layout.folded, a.end, b.start);
  if (text === "") return false;
  return text.length > 2 || labels.has(text) || a.row === b.row;
}

/** A note on a line of its own belongs to the single figure above it: 22 / （其中修订16件）. */
function joinNote(layout: Layout, row: LayoutRow, figures: Figure[] | undefined): void {
  const last = figures?.at(-1);
  if (figures === undefined || last === undefined || last.isBlank || last.end > row.start) return;
  if (!ONLY_BRACKET.test(layout.folded.slice(row.start, row.end))) return;
  if (layout.folded.slice(last.end, row.start).trim() !== "") return;
  figures[figures.length - 1] = {
    ...last,
    end: row.start + layout.folded.slice(row.start, row.end).trimEnd().length,
  };
}
