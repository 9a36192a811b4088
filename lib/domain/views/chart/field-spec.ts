import type { ChartInterval, ChartPoint, ChartScale, ReferenceValue } from "./chart-point.ts";

export interface FieldAxis {
  /** Measure and unit; with `root` spacing it says so. */
  readonly title: string;
  readonly scale: ChartScale;
  /** `root` draws the square root, so that a few very large volumes do not press all others against the axis. */
  readonly spacing?: "even" | "root";
}

/** `number` is the height, `across` the place along the other axis. */
export interface FieldPoint extends ChartPoint {
  readonly across: number | null;
}

/** One figure against another, every body a dot. */
export interface ScatterSpec {
  readonly type: "scatter";
  readonly points: readonly FieldPoint[];
  readonly x: FieldAxis;
  readonly y: FieldAxis;
}

/** A rate against the volume it rests on, with the limits within which chance alone would hold it. */
export interface FunnelSpec {
  readonly type: "funnel";
  readonly points: readonly FieldPoint[];
  readonly x: FieldAxis;
  readonly y: FieldAxis;
  /** The rate of the whole group. */
  readonly centre: ReferenceValue;
  /** Inner first: 95 %, 99.8 %. */
  readonly limits: readonly {
    readonly key: string;
    readonly label: string;
    readonly points: readonly (ChartInterval & { readonly across: number })[];
  }[];
}

/** Five steps of one hue: the lower bounds of the second to the fifth. */
export type StepBounds = readonly [number, number, number, number];

/** Bodies by columns, the number in every cell and one hue in five steps behind it. */
export interface HeatSpec {
  readonly type: "heat";
  readonly columns: readonly { readonly key: string; readonly name: string }[];
  readonly rows: readonly {
    readonly key: string;
    readonly name: string;
    /** One for each column, keyed as the column. */
    readonly cells: readonly (ChartPoint & {
      /** What stands in the cell: `12.4`, or the mark of its absence. */
      readonly text: string;
    })[];
  }[];
  readonly bounds: StepBounds;
  readonly scale: ChartScale;
}

/** Areas as tiles laid out like the map: the places are data, no boundary is drawn. */
export interface TilesSpec {
  readonly type: "tiles";
  readonly tiles: readonly (ChartPoint & {
    /** From 0, left to right and top to bottom. */
    readonly column: number;
    readonly row: number;
    /** 江苏: at most four letters, or six Latin ones. */
    readonly shortName: string;
    /** What stands in the tile: `54.0`. */
    readonly text: string;
  })[];
  readonly bounds: StepBounds;
  readonly scale: ChartScale;
}
