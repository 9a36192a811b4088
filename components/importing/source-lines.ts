import type { CellKey } from "#lib/domain/templates/types.ts";
import type { ImportPlace, ImportPreview } from "#lib/domain/views/import-preview.ts";

/** A stretch of one line of the source, with the cells that were read from it. */
export interface SourceSegment {
  readonly offset: number;
  readonly text: string;
  readonly cells: readonly CellKey[];
  /** Found no place in the form. */
  readonly isRest: boolean;
}

export interface SourceLine {
  /** From 1. */
  readonly number: number;
  readonly segments: readonly SourceSegment[];
  /** Cells that stand empty on this line, so that no words of it are theirs. */
  readonly emptyCells: readonly CellKey[];
  /** Part of a text of the report. */
  readonly isText: boolean;
}

interface Mark {
  readonly start: number;
  readonly end: number;
  /** null for what found no place. */
  readonly cell: CellKey | null;
}

/** Cuts the source into lines, and the lines where figures begin and end, so that each figure can be shown in the original. */
export function sourceLines(preview: ImportPreview): readonly SourceLine[] {
  const marksOfLine = new Map<number, Mark[]>();
  const emptyOfLine = new Map<number, CellKey[]>();
  const lines = preview.sourceText.split("\n");
  const starts = startsOf(lines);
  const mark = ({ offset, length, line }: ImportPlace, cell: CellKey | null) => {
    const end = offset + length;
    for (let at = line; length > 0 && at <= lines.length && (starts[at - 1] ?? end) < end; at += 1)
      push(marksOfLine, at, { start: offset, end, cell });
  };
  for (const { key, place, candidates } of preview.cells) {
    for (const at of [place, ...candidates.map((candidate) => candidate.place)]) {
      if (at.length === 0) push(emptyOfLine, at.line, key);
      mark(at, key);
    }
  }
  for (const { place } of preview.unmatched) mark(place, null);
  const texts = preview.texts.map(({ place }) => [place.offset, place.offset + place.length] as const);
  return lines.map((text, index) => {
    const number = index + 1;
    const start = starts[index] ?? 0;
    return {
      number,
      segments: segmentsOf(text, start, marksOfLine.get(number) ?? []),
      emptyCells: [...new Set(emptyOfLine.get(number) ?? [])],
      isText: texts.some(([from, to]) => from < start + text.length && start < to),
    };
  });
}

function segmentsOf(text: string, start: number, marks: readonly Mark[]): readonly SourceSegment[] {
  const end = start + text.length;
  const inLine = (offset: number) => Math.min(Math.max(offset, start), end);
  const cuts = [start, end, ...marks.flatMap((mark) => [inLine(mark.start), inLine(mark.end)])];
  const bounds = [...new Set(cuts)].sort((one, other) => one - other);
  return bounds.slice(0, -1).map((from, index) => {
    const to = bounds[index + 1] ?? end;
    const covering = marks.filter((mark) => mark.start < to && from < mark.end).map(({ cell }) => cell);
    const cells = [...new Set(covering.filter((cell) => cell !== null))];
    const isRest = cells.length === 0 && covering.length > 0;
    return { offset: from, text: text.slice(from - start, to - start), cells, isRest };
  });
}

function startsOf(lines: readonly string[]): readonly number[] {
  let start = 0;
  return lines.map((line) => {
    const own = start;
    start += line.length + 1;
    return own;
  });
}

function push<T>(map: Map<number, T[]>, key: number, value: T): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
