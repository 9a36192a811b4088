/**
 * `break`: the first figure after a change of the form. `small_base`: a rate on too small a base to be compared, drawn quiet.
 * `mine`: the body the reader asked about. `outlier`: outside the control limits of a funnel.
 */
export type PointFlag = "break" | "small_base" | "mine" | "outlier";

/** One figure of a drawing, in the words of the reader's language. */
export interface ChartPoint {
  /** Unique among its siblings; the same body has the same key everywhere. */
  readonly key: string;
  readonly name: string;
  /** What is drawn: percent for a rate, the count itself otherwise. Null where there is no number, and never 0 in its place. */
  readonly number: number | null;
  /** As printed: `54.0 % (1,902/3,521)`, or the mark of its absence. */
  readonly label: string;
  /** Address of its cell in its report version. */
  readonly href: string | null;
  readonly flags?: readonly PointFlag[];
}

/** A figure of a year. */
export interface YearPoint extends ChartPoint {
  readonly year: number;
}

/** Where a series may not be joined: `year` is the first after the change. Position is a year, never an index. */
export interface ChartBreak {
  readonly year: number;
  /** 2021年表式调整. */
  readonly label: string;
  /** Keys of the series that it breaks; all of them where absent. */
  readonly of?: readonly string[];
}

/** How numbers are written on an axis, and where it must end. */
export interface ChartScale {
  /** `percent`: a share. `change`: a growth in percent, with its sign. `decimal`: per 10,000 residents or the like, with two decimals. */
  readonly unit: "percent" | "change" | "count" | "decimal";
  /** 100 for a share; null where the numbers decide. */
  readonly ceiling: number | null;
}

/** A value that many are compared with: the median of the peers. */
export interface ReferenceValue {
  readonly number: number;
  /** 中位数 48.2 %. */
  readonly label: string;
}

/** Where chance alone would put a rate; in the unit of the scale. */
export interface ChartInterval {
  readonly low: number;
  readonly high: number;
}
