import Big from "big.js";
import type { CellKey, Relation, Term } from "#lib/domain/templates/types.ts";
import type { CheckedReport } from "./checked-report.ts";

/** One side of a relation: what its figures add up to, and what it could be once the missing ones are known. */
export interface WeighedSide {
  readonly figures: readonly { readonly term: Term; readonly amount: Big }[];
  readonly sum: Big;
  readonly missing: readonly CellKey[];
  /** Lowest and highest possible value; null where there is no limit. */
  readonly least: Big | null;
  readonly most: Big | null;
}

export interface BrokenRelation {
  readonly relation: Relation;
  readonly left: WeighedSide;
  readonly right: WeighedSide;
  /** How the left side stands to the right one: `≠` where an equation with all its figures fails. */
  readonly sign: "≠" | "<" | ">";
}

/**
 * Weighs a relation of the form; null while it holds or may still hold. A missing figure is not 0 but unknown: a count
 * from 0 upwards, a signed count anything. So an equation with a blank is broken only when the figures already there cannot be
 * made good by any count in the blank (parts 6 of a total 5); the blank itself is reported by CELL-BLANK. Relations with
 * last year's report are weighed only where that report has all its figures: nobody can fill its blanks here.
 */
export function weighRelation(relation: Relation, report: CheckedReport): BrokenRelation | null {
  const left = weigh(relation.left, report);
  const right = weigh(relation.right, report);
  if (left === null || right === null) return null;
  const isLess = left.most !== null && right.least !== null && left.most.lt(right.least);
  const isMore = left.least !== null && right.most !== null && left.least.gt(right.most);
  if (isLess && relation.relation !== "<=")
    return { relation, left, right, sign: signOf("<", relation, left, right) };
  if (isMore && relation.relation !== ">=")
    return { relation, left, right, sign: signOf(">", relation, left, right) };
  return null;
}

function signOf(
  sign: "<" | ">",
  { relation }: Relation,
  left: WeighedSide,
  right: WeighedSide,
): "≠" | "<" | ">" {
  return relation === "=" && left.missing.length + right.missing.length === 0 ? "≠" : sign;
}

function weigh(terms: readonly Term[], report: CheckedReport): WeighedSide | null {
  const figures: { term: Term; amount: Big }[] = [];
  const missing: CellKey[] = [];
  let sum = new Big(0);
  let [isBoundedBelow, isBoundedAbove] = [true, true];
  for (const term of terms) {
    const isPrevious = term.year === "previous";
    const year = isPrevious ? report.previous : report;
    const cell = year?.template.cellByKey.get(term.cell);
    if (!year || !cell) return null;
    const amount = year.amount(term.cell);
    if (amount === null) {
      if (isPrevious) return null;
      missing.push(term.cell);
      const isSigned = cell.valueType === "signed_count";
      if (isSigned || term.sign === 1) isBoundedAbove = false;
      if (isSigned || term.sign === -1) isBoundedBelow = false;
      continue;
    }
    figures.push({ term, amount });
    sum = term.sign === 1 ? sum.plus(amount) : sum.minus(amount);
  }
  return { figures, sum, missing, least: isBoundedBelow ? sum : null, most: isBoundedAbove ? sum : null };
}
