import type { CellKey, Relation, Template } from "#lib/domain/templates/types.ts";
import type { Piece } from "./cut-figures.ts";
import type { Layout } from "./layout.ts";
import { lineNumbers } from "./line-numbers.ts";
import type { PrintedLine } from "./printed-lines.ts";

/**
 * Orders readings that nothing decides between, most plausible first: those that keep the form's inequalities (本年新公开 is
 * not more than 对外公开总数量), then those whose figures are of similar length. An order for the eye, never a decision.
 */
export function orderWays(
  layout: Layout,
  template: Template,
  line: PrintedLine,
  ways: readonly (readonly Piece[])[],
): readonly (readonly Piece[])[] {
  if (ways.length < 2) return ways;
  const own = new Set(line.cells.map(({ key }) => key));
  const inequalities = template.relations.filter(
    ({ relation, left, right }) =>
      relation !== "=" && [...left, ...right].every(({ cell, year }) => year === "this" && own.has(cell)),
  );
  const weighed = ways.map((way) => {
    const numbers = lineNumbers(layout, template, line, way);
    const broken = inequalities.filter((inequality) => !holds(inequality, numbers)).length;
    const lengths = way.map(({ start, end }) => end - start);
    return { way, broken, spread: Math.max(...lengths) - Math.min(...lengths) };
  });
  return weighed.sort((a, b) => a.broken - b.broken || a.spread - b.spread).map(({ way }) => way);
}

function holds({ left, relation, right }: Relation, numbers: ReadonlyMap<CellKey, number>): boolean {
  const side = (terms: Relation["left"]) =>
    terms.reduce((sum, { cell, sign }) => sum + sign * (numbers.get(cell) ?? 0), 0);
  const difference = side(left) - side(right);
  return relation === "<=" ? difference <= 0 : difference >= 0;
}
