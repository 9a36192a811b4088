import type { CellKey, Relation, Template } from "#lib/domain/templates/types.ts";

/** An equation of the form over cells of this year: the sum of `plus` equals the sum of `minus`. */
export interface Equation {
  readonly relation: Relation;
  readonly plus: readonly CellKey[];
  readonly minus: readonly CellKey[];
}

const known = new WeakMap<Template, readonly Equation[]>();

/** The equations of a form within one report, brought to the shape plus = minus. */
export function equationsOf(template: Template): readonly Equation[] {
  const cached = known.get(template);
  if (cached !== undefined) return cached;
  const equations = template.relations.flatMap((relation): readonly Equation[] => {
    const terms = [...relation.left, ...relation.right];
    if (relation.relation !== "=" || terms.some(({ year }) => year !== "this")) return [];
    const side = (sign: 1 | -1) => [
      ...relation.left.filter((term) => term.sign === sign).map(({ cell }) => cell),
      ...relation.right.filter((term) => term.sign === -sign).map(({ cell }) => cell),
    ];
    return [{ relation, plus: side(1), minus: side(-1) }];
  });
  known.set(template, equations);
  return equations;
}
