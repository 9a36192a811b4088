import Big from "big.js";
import { canonicalDecimal } from "#lib/domain/reports/canonical-decimal.ts";
import { cellValue } from "#lib/domain/reports/cell-value.ts";
import type { ReportContent } from "#lib/domain/reports/types.ts";
import type { CellKey, Template } from "#lib/domain/templates/types.ts";
import { totalsOf } from "../../workbook/totals-of.ts";
import { isPlainFigure } from "./figure-cell.ts";

/**
 * The totals that a workbook calculates, with what comes out; null where a part has no figure yet. A total that the officer
 * typed otherwise is not among them: what was typed stays, and the checks mark it.
 */
export function calculatedTotals(
  template: Template,
  content: ReportContent,
): ReadonlyMap<CellKey, string | null> {
  const totals = totalsOf(template);
  const calculated = new Map<CellKey, string | null>();
  const plainFigure = (key: CellKey): Big | null => {
    const cell = template.cellByKey.get(key);
    const value = cellValue(content, key);
    return cell !== undefined && isPlainFigure(cell, value) ? new Big(value.value) : null;
  };
  const figureOf = (key: CellKey): Big | null => {
    const typed = plainFigure(key);
    if (typed !== null || cellValue(content, key).status !== "blank") return typed;
    if (!totals.has(key)) return null;
    if (!calculated.has(key)) calculate(key);
    const sum = calculated.get(key) ?? null;
    return sum === null ? null : new Big(sum);
  };
  const calculate = (key: CellKey): void => {
    calculated.set(key, null);
    let sum = new Big(0);
    for (const { cell, sign } of totals.get(key)?.right ?? []) {
      const part = figureOf(cell);
      if (part === null) return;
      sum = sum.plus(part.times(sign));
    }
    calculated.set(key, canonicalDecimal(sum));
  };
  for (const key of totals.keys()) if (!calculated.has(key)) calculate(key);
  for (const [key, sum] of calculated) {
    if (cellValue(content, key).status === "blank") continue;
    const typed = plainFigure(key);
    if (typed === null || sum === null || !typed.eq(sum)) calculated.delete(key);
  }
  return calculated;
}
