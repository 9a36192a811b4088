import { strFromU8, strToU8, type Unzipped } from "fflate";
import { wordsWidth } from "./words-height.ts";

/** How many columns a note's box reaches over, and what fits into a line of it. */
const COLUMNS = 5;
const LINE = 44;
/** Of a row of the sheet a line of a note takes about this much. */
const LINE_ROWS = 0.7;
const MOST_ROWS = 40;

const NOTE = /<comment ref="(?<ref>[A-Z]+\d+)"[^>]*>(?<words>.*?)<\/comment>/gs;
const BOX = /<x:Anchor>(?<column>\d+),15,(?<row>\d+),2,[^<]*<\/x:Anchor>/g;

/** Makes the boxes of notes as large as their words; the writer gives each the same four rows. Takes the files of a workbook it wrote. */
export function fitNotes(files: Unzipped): Unzipped {
  const fitted = Object.keys(files).flatMap((path): readonly [string, Unzipped[string]][] => {
    const number = /^xl\/drawings\/vmlDrawing(\d+)\.vml$/.exec(path)?.[1];
    const [drawing, notes] = [files[path], files[`xl/comments${number}.xml`]];
    if (drawing === undefined || notes === undefined) return [];
    const rows = [...strFromU8(notes).matchAll(NOTE)].map(({ groups }) => rowsOf(groups?.words ?? ""));
    let index = 0;
    const boxes = strFromU8(drawing).replace(BOX, (_, column: string, row: string) => {
      const bottom = Number(row) + (rows[index++] ?? 4);
      return `<x:Anchor>${column},15,${row},2,${Number(column) + COLUMNS},31,${bottom},4</x:Anchor>`;
    });
    return [[path, strToU8(boxes)]];
  });
  return { ...files, ...Object.fromEntries(fitted) };
}

function rowsOf(note: string): number {
  const lines = note
    .replace(/<[^>]+>/g, "")
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(wordsWidth(line) / LINE)), 0);
  return Math.min(MOST_ROWS, Math.ceil((lines + 1) * LINE_ROWS) + 1);
}
