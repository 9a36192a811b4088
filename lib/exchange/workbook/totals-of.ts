import type { CellKey, Relation, Template } from "#lib/domain/templates/types.ts";

/** The relation by which each printed total is calculated: the first that names it. The last total of table 3 has two; the other is a check. */
export function totalsOf(template: Pick<Template, "relations">): ReadonlyMap<CellKey, Relation> {
  const totals = new Map<CellKey, Relation>();
  for (const relation of template.relations) {
    const isSum = relation.relation === "=" && relation.right.every(({ year }) => year === "this");
    if (relation.total !== null && isSum && !totals.has(relation.total)) totals.set(relation.total, relation);
  }
  return totals;
}
