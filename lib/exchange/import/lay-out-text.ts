import { foldText } from "./fold-text.ts";
import { ImportRefused } from "./import-refused.ts";
import type { Layout, LayoutCell, LayoutRow } from "./layout.ts";
import { MAX_COLUMNS } from "./limits.ts";
import { unquoted } from "./unquoted.ts";

const PIPE = /[|｜│┃]/;
const LONGEST_CELL = 120;
/** Markdown escapes the point behind a number: 1\\.属于国家秘密. */
const ESCAPE = /\\(?=[.*_()#+])/g;
/** What converters leave in a cell that has nothing else, or at its ends. */
const PADDING =
  /^(?:\s|&(?:nbsp|emsp|ensp|#160);|<br\s*\/?>)+|(?:\s|&(?:nbsp|emsp|ensp|#160);|<br\s*\/?>)+$/gi;
/** Emphasis around all of a cell: **12**, `12`. A mark behind a figure alone is a footnote. */
const EMPHASIS = /^(\*{1,3}|_{1,3}|`|~~)(?=\S)(.*\S)\1$/;

/**
 * Front end for plain text and Markdown. A line with pipes or tabs is a table row; every other line is running words,
 * whose figures the matcher finds by their neighbours.
 */
export function layOutText(source: string): Layout {
  const text = unquoted(source.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n"));
  const folded = foldText(text).replace(ESCAPE, " ");
  const rows: LayoutRow[] = [];
  let table = -1;
  let tableRow = 0;
  let inTable = false;
  let start = 0;
  for (const line of text.split("\n")) {
    const end = start + line.length;
    const isRule = isBorder(line);
    const cells = isRule ? null : cellsOf(line, start, { mayBeEmpty: inTable });
    if (cells === null) {
      if (!isRule) inTable = false;
      // A border says nothing: its line stays, without words.
      rows.push({ start, end: isRule ? start : end, cells: null, table: null, path: [] });
    } else {
      if (!inTable) {
        table += 1;
        tableRow = 0;
      }
      inTable = true;
      rows.push({ start, end, cells, table: { table, row: tableRow }, path: [] });
      tableRow += 1;
    }
    start = end + 1;
  }
  return { text, folded, rows };
}

/** A line of empty cells alone is a row only inside a table; elsewhere it is a line of blanks. */
function cellsOf(
  line: string,
  start: number,
  { mayBeEmpty }: { readonly mayBeEmpty: boolean },
): readonly LayoutCell[] | null {
  const divider = PIPE.test(line) ? PIPE : line.includes("\t") ? /\t/ : null;
  if (divider === null) return null;
  const parts = split(line, divider, start);
  if (parts.length > MAX_COLUMNS) {
    throw new ImportRefused({
      "zh-Hans": `有一行包含 ${parts.length} 列，不是年度报告的表格。`,
      "zh-Hant": `有一行包含 ${parts.length} 列，不是年度報告的表格。`,
      en: `One line has ${parts.length} columns; this is not a table of the yearly report.`,
    });
  }
  if (divider === PIPE) {
    if (isEmpty(line, parts[0], start)) parts.shift();
    if (isEmpty(line, parts.at(-1), start)) parts.pop();
  }
  const filled = parts.filter((part) => !isEmpty(line, part, start));
  // A cell for each line, with the border left at its end, is running words: 规章 | / 0 | / 0 |.
  if ((filled.length === 0 && !mayBeEmpty) || parts.length < 2) return null;
  if (filled.some((part) => part.end - part.start > LONGEST_CELL)) return null;
  return parts.map((part, column) => ({ ...trimmed(line, part, start), column }));
}

/** A border drawn with characters: |---|:--:| or ├──┼──┤. Single dashes are declared “not applicable”, not a border. */
function isBorder(line: string): boolean {
  return (
    /^[\s|｜│┃:+=─━═┼┬┴┤├┐┘┌└-]+$/.test(line) &&
    /-{3}|[─━═]{2}/.test(line) &&
    !/(?:^|[|\s])-{1,2}(?:[|\s]|$)/.test(line)
  );
}

interface Part {
  readonly start: number;
  readonly end: number;
}

function split(line: string, divider: RegExp, start: number): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (let index = 0; index <= line.length; index++) {
    const character = line[index];
    if (character !== undefined && !divider.test(character)) continue;
    parts.push({ start: start + from, end: start + index });
    from = index + 1;
  }
  return parts;
}

function isEmpty(line: string, part: Part | undefined, start: number): boolean {
  if (part === undefined) return false;
  const { start: from, end } = trimmed(line, part, start);
  return from === end;
}

/** A cell without blanks and emphasis around its words. */
function trimmed(line: string, part: Part, start: number): Part {
  const printed = line.slice(part.start - start, part.end - start);
  let words = printed.length > LONGEST_CELL * 2 ? printed.trim() : printed.replace(PADDING, "");
  for (let emphasis = EMPHASIS.exec(words); emphasis?.[2] !== undefined; emphasis = EMPHASIS.exec(words))
    words = emphasis[2].trim();
  const lead = words === "" ? printed.length - printed.trimStart().length : printed.indexOf(words);
  return { start: part.start + lead, end: part.start + lead + words.length };
}
