import type { ChartBreak, ChartPoint, ChartScale, YearPoint } from "./chart-point.ts";

/** A line over the years: one point for every year it says anything about, a missing one with a null number. */
export interface ChartSeries {
  readonly key: string;
  readonly name: string;
  readonly points: readonly YearPoint[];
  /** Where one series is the reader's, it has the colour and the others are grey. */
  readonly isMine?: boolean;
}

/** Up to six lines; given more, a panel is drawn for each. */
export interface LineSpec {
  readonly type: "line";
  /** Ascending. */
  readonly years: readonly number[];
  readonly series: readonly ChartSeries[];
  readonly breaks: readonly ChartBreak[];
  readonly scale: ChartScale;
}

/** Small panels on one scale: a panel for each body, or for each outcome. */
export interface FacetsSpec {
  readonly type: "facets";
  readonly years: readonly number[];
  readonly panels: readonly {
    readonly key: string;
    readonly name: string;
    /** At most six; the same key has the same look in every panel. */
    readonly series: readonly ChartSeries[];
  }[];
  readonly breaks: readonly ChartBreak[];
  readonly scale: ChartScale;
}

/** The course of one figure at a glance; the figure itself stands beside it. */
export interface SparklineSpec {
  readonly type: "sparkline";
  readonly years: readonly number[];
  readonly series: ChartSeries;
  readonly breaks: readonly ChartBreak[];
  readonly scale: ChartScale;
  /** The middle half of the peers, year by year. */
  readonly peers: readonly { readonly year: number; readonly low: number; readonly high: number }[];
}

/** Two years, and what became of each figure. A break between them is drawn unjoined. */
export interface SlopeSpec {
  readonly type: "slope";
  readonly years: readonly [number, number];
  readonly series: readonly (ChartSeries & {
    /** +3.1个百分点, or 不可比. */
    readonly change: string;
  })[];
  readonly breaks: readonly ChartBreak[];
  readonly scale: ChartScale;
}

/** The same two figures as a row each, sorted as given. */
export interface DumbbellSpec {
  readonly type: "dumbbell";
  /** 2023年, 2024年. */
  readonly ends: readonly [string, string];
  readonly rows: readonly {
    readonly key: string;
    readonly name: string;
    readonly from: ChartPoint;
    readonly to: ChartPoint;
    /** +3.1个百分点, or 不可比. */
    readonly change: string;
    /** False across a redefined break: the two are drawn and not joined. */
    readonly isComparable: boolean;
  }[];
  readonly scale: ChartScale;
}

/** How a year's state is marked besides its words: a full, half or open mark, a cross, or nothing. */
export const STATUS_MARKS = ["done", "done_late", "under_way", "overdue", "none"] as const;
export type StatusMark = (typeof STATUS_MARKS)[number];

/** Whether the reports came, and when: years across, a row for each body. */
export interface StatusCalendarSpec {
  readonly type: "status-calendar";
  readonly years: readonly number[];
  readonly rows: readonly {
    readonly key: string;
    readonly name: string;
    readonly cells: readonly {
      readonly year: number;
      /** The state in a word or two: 按期公布. */
      readonly word: string;
      /** The state in full, with its day. */
      readonly label: string;
      readonly mark: StatusMark;
      readonly href: string | null;
    }[];
  }[];
}
