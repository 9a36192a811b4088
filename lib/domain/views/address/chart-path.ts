const CHART = "chart-";

/** The address of one of several drawings of a view, to have a format behind it: `/compare/…/chart-peers`; of the first, that of the view. */
export function chartPath(path: string, key: string | null): string {
  return key === null ? path : `${path}/${CHART}${key}`;
}

/** Takes the drawing's key from the end of an address; null for the first drawing. */
export function splitChartKey(parts: readonly string[]): {
  readonly path: readonly string[];
  readonly key: string | null;
} {
  const last = parts.at(-1) ?? "";
  return last.startsWith(CHART)
    ? { path: parts.slice(0, -1), key: last.slice(CHART.length) }
    : { path: parts, key: null };
}
