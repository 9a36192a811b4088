import "server-only";

/** Rows under what they have in common, in their order. */
export function rowsBy<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const some = found.get(key);
    if (some === undefined) found.set(key, [row]);
    else some.push(row);
  }
  return found;
}
