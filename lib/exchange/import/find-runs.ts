import { commaUse } from "./comma-use.ts";
import { compactFolded, compactRange } from "./compact-label.ts";
import type { Figure, Run } from "./figure.ts";
import { gridFigures } from "./grid-figures.ts";
import type { Layout, LayoutRow } from "./layout.ts";
import { MAX_RUN } from "./limits.ts";
import { columnsIn } from "./place-by-columns.ts";
import type { PrintedTable } from "./printed-lines.ts";
import { wordFigures } from "./word-figures.ts";

const ONLY_BRACKET = /^\s*\((?![一二三四五六七八九十]{1,3}\))[^()]{2,60}\)\s*$/;
const ONLY_UNIT = /^\s*(?:亿元|万元|元)\s*$/;
const EXPLANATION = /\([^()]{5,300}\)/g;

/** Where the figures of a table are looked for: between two offsets, and on lines that strayed from there. */
export interface TableRange {
  readonly from: number;
  readonly to: number;
  readonly strays: readonly number[];
}

/** The runs of figures in the range of a table. */
export function findRuns(
  layout: Layout,
  { from, to, strays }: TableRange,
  { lines, headings }: Pick<PrintedTable, "lines" | "headings">,
): readonly Run[] {
  const lineLabels = new Set(lines.flatMap(({ labels }) => labels));
  const known = new Set([...headings, ...lineLabels]);
  const commas = commaUse(layout, from, to);
  const drafts: { figures: Figure[]; isGrid: boolean }[] = [];
  let last: Figure | null = null;
  layout.rows.forEach((row, index) => {
    const isStray = strays.includes(index);
    if ((row.end <= from || row.start >= to) && !isStray) return;
    const grid = gridFigures(layout, row, index, lineLabels, known);
    if (grid !== null) {
      if (grid.length > 0) drafts.push({ figures: grid, isGrid: true });
      last = null;
      return;
    }
    for (const figure of wordFigures(
      layout,
      row,
      index,
      isStray
        ? { from: row.start, to: row.end }
        : { from: Math.max(from, row.start), to: Math.min(to, row.end) },
      { labels: known, commas },
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
      before: words(layout, previous, start, known),
      own: words(layout, ownStart, start, known),
      after: words(layout, end, next, known),
    };
  });
}

/**
 * The compact words of a stretch. An explanation in brackets that is no part of a label is left out: it may name other
 * lines (含行政处罚、行政强制). Long stretches keep their two ends.
 */
function words(layout: Layout, start: number, end: number, labels: ReadonlySet<string>): string {
  const folded = layout.folded.slice(start, Math.max(start, end)).replace(EXPLANATION, (bracket) => {
    const inside = compactFolded(bracket);
    return inside.length > 4 && ![...labels].some((label) => label.includes(inside)) ? " " : bracket;
  });
  const text = compactFolded(folded);
  return text.length > 400 ? text.slice(0, 200) + text.slice(-200) : text;
}

/** Whether words stand between two figures. A single stray character of a vertical heading does not count. */
function isDivided(layout: Layout, a: Figure, b: Figure, labels: ReadonlySet<string>): boolean {
  const { text } = compactRange(layout.folded, a.end, b.start);
  if (text === "") return false;
  return text.length > 2 || labels.has(text) || a.row === b.row;
}

/** A note or a unit on a line of its own belongs to the single figure above it: 22 / （其中修订16件）, 9350.21 / 万元. */
function joinNote(layout: Layout, row: LayoutRow, figures: Figure[] | undefined): void {
  const last = figures?.at(-1);
  if (figures === undefined || last === undefined || last.isBlank || last.end > row.start) return;
  const words = layout.folded.slice(row.start, row.end);
  if (!ONLY_BRACKET.test(words) && !ONLY_UNIT.test(words)) return;
  if (layout.folded.slice(last.end, row.start).trim() !== "") return;
  if (ONLY_UNIT.test(words) && !isUnder(layout, last, words)) return;
  figures[figures.length - 1] = {
    ...last,
    end: row.start + words.trimEnd().length,
  };
}

/** Whether a unit stands under the figure that its cell was too narrow for, where the page keeps its columns by blanks. */
function isUnder({ rows, folded, text }: Layout, figure: Figure, unit: string): boolean {
  const start = rows[figure.row]?.start ?? 0;
  if (!/ {3}/.test(folded.slice(start, figure.start) + unit)) return true;
  const from = columnsIn(text.slice(start, figure.start));
  const to = from + figure.end - figure.start;
  const at = columnsIn(unit.slice(0, unit.search(/\S/)));
  return at < to && at + columnsIn(unit.trim()) > from;
}
