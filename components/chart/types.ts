/** A line or a row of a chart. `number` is null where there is nothing to draw, and never 0 in its place. */
export interface ChartSeries {
  readonly key: string;
  readonly name: string;
  readonly points: readonly ChartPoint[];
}

export interface ChartPoint {
  readonly year: number;
  readonly number: number | null;
  /** The value as printed: with its base, or the mark of its absence. */
  readonly label: string;
}

/** Where a series may not be joined: `year` is the first after the change. */
export interface ChartBreak {
  readonly year: number;
  readonly label: string;
}

/** How numbers are written on an axis, and where it must end. */
export interface ChartScale {
  readonly format: (number: number) => string;
  /** How a figure is written beside its point. */
  readonly figure: (number: number) => string;
  /** 100 for a rate; null where the numbers decide. */
  readonly ceiling: number | null;
}

/** What every chart must be given: nothing is drawn without a name, a text in its place, a table, notes and a source. */
export interface ChartText {
  readonly title: string;
  readonly summary: string;
}

/** A drawing of its own for the phone: text is never scaled below 12 px. */
export const CHART_SIZES = {
  narrow: { width: 340, fontSize: 12 },
  wide: { width: 720, fontSize: 13 },
} as const;
export type ChartSize = keyof typeof CHART_SIZES;
