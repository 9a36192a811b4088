import type { ChartPoint, YearPoint } from "#lib/domain/views/chart/chart-point.ts";

/** What a reader is told at a mark, for the page's script. */
interface PointData {
  readonly "data-point": string;
  readonly "data-label": string;
  readonly "data-href"?: string;
  readonly "data-name"?: string;
}

/** A mark that stands for itself: with its name. */
export function pointData({ key, name, label, href }: Omit<ChartPoint, "number">): PointData {
  return {
    "data-point": key,
    "data-name": name,
    "data-label": label,
    ...(href === null ? {} : { "data-href": href }),
  };
}

/** A mark in a series, which carries the name for all its marks. */
export function yearPointData({ year, label, href }: YearPoint): PointData {
  return {
    "data-point": String(year),
    "data-label": label,
    ...(href === null ? {} : { "data-href": href }),
  };
}

/** The group of a series: its marks belong together when one of them is pointed at. */
export function seriesData({ key, name }: { readonly key: string; readonly name: string }) {
  return { "data-series": key, "data-name": name } as const;
}
