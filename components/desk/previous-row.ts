import type { DeskRow } from "#lib/domain/views/desk-view.ts";

/** Names a duty: body, scope, year. */
export function rowKey({ body, scope, year }: Pick<DeskRow, "body" | "scope" | "year">): string {
  return `${body.id} ${scope} ${year}`;
}

/** For each row the same body's and scope's row of the year before. */
export function previousRows(rows: readonly DeskRow[]): ReadonlyMap<string, DeskRow> {
  const byKey = new Map(rows.map((row) => [rowKey(row), row]));
  const pairs = rows.flatMap((row): readonly [string, DeskRow][] => {
    const before = byKey.get(rowKey({ ...row, year: row.year - 1 }));
    return before === undefined ? [] : [[rowKey(row), before]];
  });
  return new Map(pairs);
}
