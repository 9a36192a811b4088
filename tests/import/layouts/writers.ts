import { fixedWidth, runOn, singleBlanks } from "./blanks.ts";
import { byColumns } from "./by-columns.ts";
import { fewBorders, gluedRows, lostBorders } from "./lost-borders.ts";
import { markdown, markdownGrid, markdownRepeated } from "./markdown.ts";
import { oneCellPerLine, oneCellPerParagraph } from "./one-cell-per-line.ts";
import { quoted, quotedMarkdown } from "./quoted.ts";
import { tabSeparated, tabSeparatedGrid } from "./tab-separated.ts";
import { brokenLinesPage, governmentPage, plainPage, wordPage } from "./web-pages.ts";
import type { Writer } from "./writer.ts";

/** Ways of laying a report out that keep every cell to be seen. */
export const WRITERS: readonly Writer[] = [
  oneCellPerParagraph,
  tabSeparated,
  tabSeparatedGrid,
  markdown,
  markdownRepeated,
  markdownGrid,
  wordPage,
  governmentPage,
  plainPage,
  brokenLinesPage,
  quotedMarkdown,
];

/** Ways that lose empty cells, columns or the borders between figures. */
export const LOSSY_WRITERS: readonly Writer[] = [
  oneCellPerLine,
  singleBlanks,
  runOn,
  fixedWidth,
  byColumns,
  quoted,
  lostBorders,
  fewBorders,
  gluedRows,
];
