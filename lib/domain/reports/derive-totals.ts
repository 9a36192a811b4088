import Big from "big.js";
import type { CellKey, Relation, Template } from "#lib/domain/templates/types.ts";
import { canonicalDecimal } from "./canonical-decimal.ts";
import { numberOf } from "./cell-amount.ts";
import { cellValue } from "./cell-value.ts";
import type { ReportContent } from "./types.ts";

/** A printed total beside what its parts add up to. The last total of table 3 has two: along its row and its column. */
export interface DerivedTotal {
  readonly cell: CellKey;
  readonly relation: Relation;
  /** The sum of the parts, or null while a part has no figure. */
  readonly computed: string | null;
  readonly missing: readonly CellKey[];
  /** Whether the total as typed agrees; null while either side is unknown. */
  readonly agrees: boolean | null;
}

/** Computes every total that the form prints. Proposes only: what the officer typed stays what was typed. */
export function deriveTotals(template: Template, content: ReportContent): readonly DerivedTotal[] {
  return template.relations.flatMap((relation): readonly DerivedTotal[] => {
    const { total: cell, right } = relation;
    if (cell === null) return [];
    let sum = new Big(0);
    const missing: CellKey[] = [];
    for (const term of right) {
      const part = numberOf(cellValue(content, term.cell));
      if (part === null) missing.push(term.cell);
      else sum = sum.plus(part.times(term.sign));
    }
    const typed = numberOf(cellValue(content, cell));
    const isKnown = missing.length === 0;
    return [
      {
        cell,
        relation,
        computed: isKnown ? canonicalDecimal(sum) : null,
        missing,
        agrees: isKnown && typed !== null ? sum.eq(typed) : null,
      },
    ];
  });
}
