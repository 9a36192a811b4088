import { INK } from "./ink.ts";

export const MARKERS = ["circle", "square", "triangle", "diamond", "cross", "wedge"] as const;
export type MarkerShape = (typeof MARKERS)[number];

/** A series is told apart three times: by colour, by marker and by dash. */
export interface SeriesLook {
  readonly color: string;
  readonly dash: string | null;
  readonly marker: MarkerShape;
}

/** Written out: the style sheet keeps only the tokens it finds by name. */
const COLORS = [
  "var(--color-series-1)",
  "var(--color-series-2)",
  "var(--color-series-3)",
  "var(--color-series-4)",
  "var(--color-series-5)",
  "var(--color-series-6)",
];
const DASHES: readonly (string | null)[] = [null, "7 3", "2 3", "9 3 2 3", "4 2", "12 4"];

/** The look of the n-th series; a chart has at most six, more become panels of their own. */
export function seriesLook(index: number): SeriesLook {
  const place = index % MARKERS.length;
  return {
    color: COLORS[place] ?? "currentColor",
    dash: DASHES[place] ?? null,
    marker: MARKERS[place] ?? "circle",
  };
}

/** Where one series is the reader's own it has the first colour and a full line, and the others are grey. */
export function seriesLooks(series: readonly { readonly isMine?: boolean }[]): readonly SeriesLook[] {
  if (!series.some(({ isMine }) => isMine === true)) return series.map((_, index) => seriesLook(index));
  let others = 0;
  return series.map(({ isMine }) => {
    if (isMine === true) return seriesLook(0);
    others += 1;
    return { ...seriesLook(others), color: INK.edge };
  });
}

export const MOST_SERIES = MARKERS.length;
