/** One line of the table: what was measured, beside a named baseline of the same run. */
export interface BenchFinding {
  readonly what: string;
  readonly measured: number;
  readonly baseline: string;
  readonly baselineMeasured: number;
  /** ms: less is better. per second: more is better. */
  readonly unit: "ms" | "/s" | "MiB" | "kB";
  /** Load average of the machine over the minute that ended with it. */
  readonly load?: number;
}

/** Or a sentence that says why there is nothing to measure here. */
export interface BenchSkipped {
  readonly what: string;
  readonly skipped: string;
}

export type BenchResult = BenchFinding | BenchSkipped;
