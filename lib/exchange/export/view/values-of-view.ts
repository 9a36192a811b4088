import type { PublicView } from "#lib/domain/views/public-view.ts";
import type { ValueRecord } from "#lib/domain/views/value-record.ts";

/** Every value that a view shows, each once, in the order of its tables. */
export function valuesOfView({ tables }: Pick<PublicView, "tables">): readonly ValueRecord[] {
  const values = new Map<string, ValueRecord>();
  for (const { rows } of tables)
    for (const { cells } of rows)
      for (const { value } of cells) {
        if (value === null) continue;
        const { org, year, scope, metric, definition } = value;
        values.set(`${org} ${year} ${scope} ${metric} ${definition}`, value);
      }
  return [...values.values()];
}
