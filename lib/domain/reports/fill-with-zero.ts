import type { CellDefinition, CellKey, Template } from "#lib/domain/templates/types.ts";
import { BLANK, cellValue } from "./cell-value.ts";
import { applyChange } from "./content-change.ts";
import { parseCell } from "./parse-cell.ts";
import type { CellValue, ReportContent } from "./types.ts";

export interface ZeroFill {
  readonly content: ReportContent;
  /** The cells that were blank, for `undoZeroFill`. */
  readonly filled: readonly CellKey[];
}

/**
 * Writes 0 into every blank cell: an act of the officer, who thereby says that nothing occurred. Money without a unit in
 * the form becomes 0元. Whatever else stands in a cell, `/` included, is left as it is.
 */
export function fillWithZero(template: Template, content: ReportContent): ZeroFill {
  const blank = template.cells.filter(({ key }) => cellValue(content, key).status === "blank");
  const zeros = blank.map((cell): [CellKey, CellValue] => [cell.key, zeroOf(cell)]);
  return {
    content: { ...content, values: { ...content.values, ...Object.fromEntries(zeros) } },
    filled: blank.map(({ key }) => key),
  };
}

/** Takes the zeros back, except where another value has been written since. */
export function undoZeroFill(
  template: Template,
  content: ReportContent,
  filled: readonly CellKey[],
): ReportContent {
  return filled.reduce((undone, key) => {
    const cell = template.cellByKey.get(key);
    if (cell === undefined || cellValue(content, key).raw !== zeroOf(cell).raw) return undone;
    return applyChange(undone, { kind: "cell", cell: key, value: BLANK });
  }, content);
}

function zeroOf(cell: CellDefinition): CellValue {
  return parseCell(cell, cell.valueType === "money" && cell.unit === null ? "0元" : "0");
}
