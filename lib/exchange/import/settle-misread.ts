import { parseCell } from "#lib/domain/reports/parse-cell.ts";
import type { CellValue } from "#lib/domain/reports/types.ts";
import type { CellKey, Template } from "#lib/domain/templates/types.ts";
import { foldText } from "./fold-text.ts";
import { equationsOf } from "./line-equations.ts";
import { asDigits } from "./misread-digits.ts";
import { equationNumber } from "./read-piece.ts";
import type { CellReading } from "./types.ts";

type Cells = Readonly<Record<CellKey, CellReading>>;

/**
 * Figures with letters in them that text recognition takes digits for (1O, l2, 囗) are not certain, with the figure they look
 * like as a candidate. Only equations make one certain: all that it stands in, at least one, and all must come out.
 */
export function settleMisread(template: Template, cells: Cells): Cells {
  const meant = new Map<CellKey, CellValue>();
  for (const cell of template.cells) {
    const read = cells[cell.key];
    if (read?.value.status !== "unreadable" || read.how === "uncertain" || read.how === "conflict") continue;
    const digits = asDigits(foldText(read.value.raw));
    const value = digits === null ? null : parseCell(cell, digits);
    if (value?.status === "reported") meant.set(cell.key, { ...value, raw: read.value.raw });
  }
  if (meant.size === 0) return cells;
  const numberOf = (key: CellKey) => {
    const value = meant.get(key) ?? cells[key]?.value;
    return value === undefined ? Number.NaN : equationNumber(value);
  };
  const sum = (keys: readonly CellKey[]) => keys.reduce((total, key) => total + numberOf(key), 0);
  const settled = { ...cells };
  for (const [key, value] of meant) {
    const read = cells[key];
    if (read === undefined) continue;
    const differences = equationsOf(template)
      .filter(({ plus, minus }) => plus.includes(key) || minus.includes(key))
      .map(({ plus, minus }) => sum(plus) - sum(minus))
      .filter((difference) => !Number.isNaN(difference));
    const isProved = differences.length > 0 && differences.every((difference) => difference === 0);
    settled[key] = isProved
      ? { ...read, value, how: "deduced" }
      : { ...read, how: "uncertain", candidates: [{ value, source: read.source }] };
  }
  return settled;
}
