import { unzipSync, zipSync } from "fflate";
import { type Cell, openXlsx, parseCellRef, type RoundtripWorkbook, saveXlsx } from "hucre/xlsx";
import type { Locale } from "#lib/domain/localized.ts";
import { placeKey } from "#lib/domain/rules/define-rule.ts";
import type { Finding } from "#lib/domain/rules/types.ts";
import { ANNOTATION_WORDS } from "./annotation-words.ts";
import type { Annotations } from "./annotations.ts";
import { causesSheet } from "./causes-sheet.ts";
import { fitNotes } from "./fit-notes.ts";
import { keepFormats } from "./keep-formats.ts";
import { letRowsGrow } from "./let-rows-grow.ts";
import { COLOURS } from "./look.ts";
import { orderSheets, sheetNumbers } from "./order-sheets.ts";

/** Before what we add to a note, so that it can be replaced when the file is annotated again. */
const MARK = "【年报通】";
const AUTHOR = "年报通";
const TINTS = [COLOURS.errorTint, COLOURS.warnTint].map((colour) => colour.toUpperCase());

/**
 * The same file with a note on every cell that takes part in a finding, a colour where it is filed (at the total of a sum), and a first
 * sheet that lists the causes. What was filled in, other sheets and other people's notes stay; our own of an earlier time are replaced.
 */
export async function annotateWorkbook(
  file: Uint8Array,
  annotations: Annotations,
): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = await openXlsx(file, { readStyles: true });
  for (const sheet of workbook.sheets) keepFormats(sheet);
  const { places, findings, locale } = annotations;
  for (const [key, place] of places) {
    const sheet = workbook.sheets.find(({ name }) => name === place.sheet);
    if (sheet === undefined) continue;
    sheet.cells ??= new Map();
    const { row, col } = parseCellRef(`${place.column}${place.first}`);
    const at = `${row},${col}`;
    const cell = sheet.cells.get(at) ?? { value: null, type: "empty" };
    const filed = findings.filter((finding) => placeKey(finding.place) === key);
    const others = findings.filter((finding) => !filed.includes(finding) && finding.cells.includes(key));
    const isCell = annotations.template.cellByKey.has(key);
    sheet.cells.set(at, annotated(cell, { filed, others, locale, isCell }));
  }
  const shown = putCausesFirst(workbook, sheetNumbers(file), annotations);
  const files = orderSheets(unzipSync(await saveXlsx(workbook)), shown);
  const texts = workbook.sheets.findIndex(({ name }) => name === places.get("title")?.sheet) + 1;
  return new Uint8Array(zipSync(letRowsGrow(fitNotes(files), texts)));
}

/**
 * Puts the sheet of the causes among the others, in the place of one from an earlier time, and the sheets in the order of their files,
 * because by that order what belongs to a sheet is found. Says in which order they are to be shown.
 */
function putCausesFirst(
  workbook: RoundtripWorkbook,
  numbers: readonly number[],
  annotations: Annotations,
): readonly number[] {
  const names = new Set(Object.values(ANNOTATION_WORDS.sheet));
  const earlier = workbook.sheets.findIndex(({ name }) => names.has(name));
  const own = numbers[earlier] ?? numbers.length + 1;
  const sheets = [...workbook.sheets];
  numbers.forEach((number, index) => {
    const sheet = sheets[index];
    if (sheet !== undefined) workbook.sheets[number - 1] = sheet;
  });
  workbook.sheets[own - 1] = causesSheet(annotations);
  workbook.activeSheet = 0;
  return [own, ...numbers.filter((number) => number !== own)];
}

interface CellNotes {
  /** Findings that are filed at this cell. */
  readonly filed: readonly Finding[];
  /** Findings in which it takes part. */
  readonly others: readonly Finding[];
  readonly locale: Locale;
  /** A figure, and no text. */
  readonly isCell: boolean;
}

function annotated(cell: Cell, { filed, others, locale, isCell }: CellNotes): Cell {
  const { comment, ...rest } = cell;
  const theirs = comment?.text.split(MARK)[0]?.trimEnd() ?? "";
  const ours = [...filed, ...others].map(
    ({ severity, message }) => `${ANNOTATION_WORDS[severity][locale]}　${message[locale]}`,
  );
  const words = [theirs, ...(ours.length === 0 ? [] : [`${MARK}\n${ours.join("\n\n")}`])];
  const text = words.filter((part) => part !== "").join("\n\n");
  const style = { ...cell.style };
  const tint = tintOf(filed);
  if (tint !== null) style.fill = solid(tint);
  else if (hasOurTint(cell))
    style.fill = solid(isCell && cell.formula !== undefined ? COLOURS.calculated : COLOURS.input);
  const author = ours.length > 0 ? AUTHOR : (comment?.author ?? "");
  return { ...rest, style, ...(text !== "" && { comment: { author, text } }) };
}

function tintOf(findings: readonly Finding[]): string | null {
  if (findings.some(({ severity }) => severity === "error")) return COLOURS.errorTint;
  return findings.some(({ severity }) => severity === "needs_explanation") ? COLOURS.warnTint : null;
}

function hasOurTint({ style }: Cell): boolean {
  const colour = style?.fill?.type === "pattern" ? style.fill.fgColor?.rgb : undefined;
  return colour !== undefined && TINTS.includes(colour.slice(-6).toUpperCase());
}

function solid(colour: string): NonNullable<NonNullable<Cell["style"]>["fill"]> {
  return { type: "pattern", pattern: "solid", fgColor: { rgb: colour } };
}
