import Big from "big.js";
import { canonicalDecimal } from "#lib/domain/reports/canonical-decimal.ts";
import { parseCell } from "#lib/domain/reports/parse-cell.ts";
import type { CellKey, Relation, Template } from "#lib/domain/templates/types.ts";
import type { WorkbookEdit } from "#lib/domain/views/workbook-preview.ts";
import { type CellPlace, totalFormula } from "../../workbook/total-formula.ts";
import { totalsOf } from "../../workbook/totals-of.ts";
import type { WorkbookPlace, WorkbookReading } from "./read-workbook.ts";

/** What a workbook says in a place; `typed` is null where a formula's result is not in the file. */
export interface FileValue {
  readonly typed: string | null;
  readonly how: WorkbookEdit["how"];
}

/**
 * The value of every place. A total whose formula is still the form's own but was never calculated is added up here from its parts;
 * any other formula without a result stays open: nothing is made up.
 */
export function fileValues(
  template: Template,
  { places }: Pick<WorkbookReading, "places">,
): ReadonlyMap<string, FileValue> {
  const totals = totalsOf(template);
  const values = new Map<string, FileValue>();
  const readPlace = (key: CellKey, place: WorkbookPlace): FileValue => {
    const known = values.get(key);
    if (known !== undefined) return known;
    if (place.isKnown) return { typed: place.typed, how: place.formula === null ? "typed" : "calculated" };
    // Whoever asks for this cell while it is being added up gets no figure: a circle has none.
    values.set(key, { typed: null, how: "added-up" });
    const relation = totals.get(key);
    const isOwn = relation !== undefined && isFormOwn(place, relation, places);
    return { typed: isOwn ? addUp(relation) : null, how: "added-up" };
  };
  const addUp = (relation: Relation): string | null => {
    let sum = new Big(0);
    for (const { cell: key, sign } of relation.right) {
      const cell = template.cellByKey.get(key);
      const place = places.get(key);
      if (cell === undefined || place === undefined) return null;
      const { typed } = readPlace(key, place);
      if (typed === null) return null;
      const part = parseCell(cell, typed);
      if (part.status !== "reported" || part.note !== null) return "";
      sum = sum.plus(new Big(part.value).times(sign));
    }
    return canonicalDecimal(sum);
  };
  for (const [key, place] of places) values.set(key, readPlace(key, place));
  return values;
}

function isFormOwn(
  { sheet, formula }: WorkbookPlace,
  relation: Relation,
  places: WorkbookReading["places"],
): boolean {
  const onSheet = [...places].filter(([, place]) => place.sheet === sheet);
  const cells = new Map(
    onSheet.map(([key, { first, columnIndex }]): [string, CellPlace] => [
      key,
      { row: first - 1, column: columnIndex },
    ]),
  );
  const own = totalFormula(relation, cells);
  return own !== null && formula !== null && plain(own) === plain(formula);
}

function plain(formula: string): string {
  return formula.replace(/[\s$]/g, "").replaceAll(";", ",").toUpperCase();
}
