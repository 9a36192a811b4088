import type { Localized } from "#lib/domain/localized.ts";
import { templateForYear } from "#lib/domain/templates/registry.ts";
import type { CellKey, Template } from "#lib/domain/templates/types.ts";

/** A ground of refusal as a form names it, with the cell of its total. */
export interface Ground {
  readonly key: string;
  readonly name: Localized;
  readonly cell: CellKey;
}

/** The grounds of refusal 不予公开 of a form, in its order: the rows whose totals its measure of refusals adds up. */
export function groundsOf(template: Template): readonly Ground[] {
  const rows = template.tables.flatMap(({ blocks }) => blocks.flatMap((block) => block.rows));
  return (template.measures.denied ?? []).flatMap((cell) => {
    const definition = template.cellByKey.get(cell);
    const row = rows.find(({ key, cells }) => key === definition?.row && cells.includes(cell));
    return definition === undefined || row === undefined
      ? []
      : [{ key: definition.row, name: row.shortLabel, cell }];
  });
}

/** The grounds of the form that reports about a year use. */
export function groundsOfYear(year: number): readonly Ground[] {
  return groundsOf(templateForYear(year));
}
