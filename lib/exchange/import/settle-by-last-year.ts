import type { CellKey, Relation, Template } from "#lib/domain/templates/types.ts";
import type { Layout } from "./layout.ts";
import { lineNumbers } from "./line-numbers.ts";
import { equationNumber } from "./read-piece.ts";
import type { FilledLine } from "./table-reading.ts";
import type { ReadingHints } from "./types.ts";

/**
 * Keeps the readings of a line that agree with last year's report (上年结转 equals last year's 结转下年度). Last year decides
 * between readings only: where none agrees, or only some equations can be tried, all readings stay.
 */
export function settleByLastYear(
  layout: Layout,
  template: Template,
  filled: FilledLine,
  previous: ReadingHints["previous"],
): FilledLine {
  if (previous === null) return filled;
  const own = new Set(filled.line.cells.map(({ key }) => key));
  const relations = template.relations.filter(
    ({ relation, left, right }) =>
      relation === "=" &&
      [...left, ...right].some(({ year }) => year === "previous") &&
      [...left, ...right].every(({ cell, year }) =>
        year === "this" ? own.has(cell) : previous.content.values[cell]?.status === "reported",
      ),
  );
  const agreeing = filled.ways.filter((way) => {
    const numbers = lineNumbers(layout, template, filled.line, way);
    return relations.every((relation) => difference(relation, numbers, previous.content.values) === 0);
  });
  return relations.length === 0 || agreeing.length === 0 ? filled : { ...filled, ways: agreeing };
}

function difference(
  { left, right }: Relation,
  numbers: ReadonlyMap<CellKey, number>,
  previous: NonNullable<ReadingHints["previous"]>["content"]["values"],
): number {
  const value = (cell: CellKey, year: "this" | "previous") => {
    const before = previous[cell];
    if (year === "this") return numbers.get(cell) ?? Number.NaN;
    return before === undefined ? Number.NaN : equationNumber(before);
  };
  const side = (terms: Relation["left"]) =>
    terms.reduce((sum, { cell, sign, year }) => sum + sign * value(cell, year), 0);
  return side(left) - side(right);
}
