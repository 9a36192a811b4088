import type { ChartPoint } from "#lib/domain/views/chart/chart-point.ts";

export function isMine({ flags = [] }: Pick<ChartPoint, "flags">): boolean {
  return flags.includes("mine");
}

/** Whether a point stands back: there is no figure, or it rests on too small a base. */
export function isQuiet({ flags = [], number }: Pick<ChartPoint, "flags" | "number">): boolean {
  return number === null || flags.includes("small_base");
}

export function emphasisOf(point: Pick<ChartPoint, "flags" | "number">): "mine" | "plain" | "quiet" {
  if (isMine(point)) return "mine";
  return isQuiet(point) ? "quiet" : "plain";
}
