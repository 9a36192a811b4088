import { fixedWidth, runOn, singleBlanks } from "./blanks.ts";
import { byColumns } from "./by-columns.ts";
import { fewBorders, gluedRows, lostBorders } from "./lost-borders.ts";
import { markdown, markdownDressed, markdownGrid, markdownRepeated } from "./markdown.ts";
import { oneCellPerLine, oneCellPerParagraph } from "./one-cell-per-line.ts";
import { quoted, quotedMarkdown } from "./quoted.ts";
import { tabSeparated, tabSeparatedGrid } from "./tab-separated.ts";
import { brokenLinesPage, governmentPage, plainPage, wordPage } from "./web-pages.ts";
import type { Writer } from "./writer.ts";

/** Ways of laying a report out that need no other program. */
export const WRITERS: readonly Writer[] = [
  oneCellPerLine,
  oneCellPerParagraph,
  tabSeparated,
  tabSeparatedGrid,
  markdown,
  markdownRepeated,
  markdownGrid,
  markdownDressed,
  wordPage,
  governmentPage,
  plainPage,
  brokenLinesPage,
  singleBlanks,
  runOn,
  fixedWidth,
  byColumns,
  quoted,
  quotedMarkdown,
  lostBorders,
  fewBorders,
  gluedRows,
];
