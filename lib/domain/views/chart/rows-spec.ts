import type { ChartInterval, ChartPoint, ChartScale, ReferenceValue } from "./chart-point.ts";

/** One figure for each body in one year, from 0, in the order given. */
export interface BarsSpec {
  readonly type: "bars";
  readonly bars: readonly (ChartPoint & { readonly interval: ChartInterval | null })[];
  readonly scale: ChartScale;
}

/** The parts of wholes: as shares (`share-bar`), or stacked from 0 (`stacked-bars`). */
export interface PartsSpec {
  readonly type: "share-bar" | "stacked-bars";
  /** In the order they stand; at most six. */
  readonly parts: readonly { readonly key: string; readonly name: string }[];
  readonly rows: readonly {
    readonly key: string;
    /** Null where there is one row and the title names it. */
    readonly name: string | null;
    /** The whole: 合计3,521件; where a part is missing, what is missing. */
    readonly label: string;
    readonly href: string | null;
    /** Where rows are years and this one begins anew: why. */
    readonly breakBefore?: string | null;
    /** One for each part, keyed as the part; `number` is the count, `label` carries count and share. */
    readonly values: readonly ChartPoint[];
  }[];
}

/** Bodies by a rate, with its interval, in bands and not in ranks. */
export interface DotIntervalSpec {
  readonly type: "dot-interval";
  readonly bands: readonly {
    readonly key: string;
    /** 高于中位数; null for no heading. */
    readonly name: string | null;
    readonly rows: readonly (ChartPoint & { readonly interval: ChartInterval | null })[];
  }[];
  readonly median: ReferenceValue | null;
  readonly scale: ChartScale;
}

/** How a group spreads: every body a dot, the median a line, the middle half a band. */
export interface StripSpec {
  readonly type: "strip";
  readonly rows: readonly {
    readonly key: string;
    /** 2024年; null where there is one row. */
    readonly name: string | null;
    readonly points: readonly ChartPoint[];
    readonly median: ReferenceValue | null;
    readonly quartiles: (ChartInterval & { readonly label: string }) | null;
  }[];
  readonly scale: ChartScale;
}

/** What was there, what came, what went and what is left. */
export interface BridgeSpec {
  readonly type: "bridge";
  readonly steps: readonly (ChartPoint & {
    /** `level` stands on the ground; `plus` and `minus` stand on what is before them. */
    readonly kind: "level" | "plus" | "minus";
  })[];
  /** Where the report's own closing figure does not follow from the others: says so. */
  readonly mismatch: string | null;
}
