import type { CellKey, Template } from "#lib/domain/templates/types.ts";
import { equationsOf } from "./line-equations.ts";
import { totalsOf } from "./line-numbers.ts";
import { equationNumber } from "./read-piece.ts";
import type { CellReading, EquationResult, ReadingConfidence } from "./types.ts";

/** Tries every equation of the form on what was read. An empty total, a total without parts and an unread cell leave an equation untested. */
export function testEquations(
  template: Template,
  cells: Readonly<Record<CellKey, CellReading>>,
): ReadingConfidence {
  const totals = totalsOf(template);
  let passed = 0;
  let untested = 0;
  const failed: EquationResult[] = [];
  for (const { relation, plus, minus } of equationsOf(template)) {
    const keys = [...plus, ...minus];
    const numbers = new Map(keys.map((key) => [key, numberOf(cells[key])]));
    const hasEmptyTotal = keys.some((key) => totals.has(key) && cells[key]?.value.status === "blank");
    // A total printed without its parts says nothing against it.
    const hasNoParts = keys.every((key) => totals.has(key) || cells[key]?.value.status === "blank");
    if (
      hasEmptyTotal ||
      (hasNoParts && keys.some((key) => !totals.has(key))) ||
      [...numbers.values()].some(Number.isNaN)
    ) {
      untested += 1;
      continue;
    }
    const sum = (side: typeof relation.left) =>
      side.reduce((total, { cell, sign }) => total + sign * (numbers.get(cell) ?? 0), 0);
    const [left, right] = [sum(relation.left), sum(relation.right)];
    if (left === right) passed += 1;
    else {
      failed.push({
        rule: relation.rule,
        label: relation.subject.label,
        cells: [...relation.left, ...relation.right].map(({ cell }) => cell),
        left: String(left),
        right: String(right),
      });
    }
  }
  return { passed, failed, untested };
}

function numberOf(reading: CellReading | undefined): number {
  return reading === undefined ? Number.NaN : equationNumber(reading.value);
}
