import type { FunnelSpec, HeatSpec, ScatterSpec, TilesSpec } from "./chart/field-spec.ts";
import type { BarsSpec, BridgeSpec, DotIntervalSpec, PartsSpec, StripSpec } from "./chart/rows-spec.ts";
import type {
  DumbbellSpec,
  FacetsSpec,
  LineSpec,
  SlopeSpec,
  SparklineSpec,
  StatusCalendarSpec,
} from "./chart/years-spec.ts";

/**
 * What a drawing shows, as plain data in the reader's words. Page, picture, embed and print draw the same one, and nothing
 * in it must be computed again to be drawn: labels come with their base, absences with their mark, breaks with their year.
 */
export type ChartSpec =
  | LineSpec
  | FacetsSpec
  | SparklineSpec
  | SlopeSpec
  | DumbbellSpec
  | StatusCalendarSpec
  | BarsSpec
  | PartsSpec
  | DotIntervalSpec
  | StripSpec
  | BridgeSpec
  | ScatterSpec
  | FunnelSpec
  | HeatSpec
  | TilesSpec;
export type ChartType = ChartSpec["type"];
