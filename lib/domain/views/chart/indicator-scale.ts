import type { Indicator } from "#lib/domain/indicators/types.ts";
import type { ChartScale } from "./chart-point.ts";

/** How the figures of an indicator are written on an axis: a rate from 0 to 100, everything else as far as it goes. */
export function indicatorScale({ kind }: Indicator): ChartScale {
  switch (kind) {
    case "rate":
      return { unit: "percent", ceiling: 100 };
    case "growth":
      return { unit: "change", ceiling: null };
    case "per_10k":
      return { unit: "decimal", ceiling: null };
    case "count":
      return { unit: "count", ceiling: null };
  }
}
