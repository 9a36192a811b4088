import { type ScaleLinear, type ScalePower, scaleSqrt } from "d3-scale";
import type { FieldAxis } from "#lib/domain/views/chart/field-spec.ts";
import type { Room } from "./drawing.ts";
import { formatTick } from "./format-number.ts";
import { axisTicks, numberScale } from "./number-scale.ts";
import { textWidth } from "./text-width.ts";
import { wrapText } from "./wrap-text.ts";

type Place = ScaleLinear<number, number> | ScalePower<number, number>;

/** The plot of one figure against another, with room for its axes and their names. */
export interface AxisFrame {
  readonly x: Place;
  readonly y: Place;
  readonly xTicks: readonly number[];
  readonly yTicks: readonly number[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly xTitle: readonly string[];
  readonly yTitle: readonly string[];
}

interface Field {
  readonly across: readonly (number | null)[];
  readonly heights: readonly (number | null)[];
  readonly x: FieldAxis;
  readonly y: FieldAxis;
}

/** Lays the plot out beneath `above`, which the key takes. */
export function axisFrame({ across, heights, x, y }: Field, room: Room, above: number): AxisFrame {
  const { size, width, fontSize, lineHeight } = room;
  const yTitle = wrapText(y.title, width / fontSize);
  const xTitle = wrapText(x.title, width / fontSize);
  const top = above + yTitle.length * lineHeight + fontSize;
  const bottom = top + (size === "wide" ? 320 : 240);
  const placeY = placeOf(heights, y, [bottom, top]);
  const yTicks = axisTicks(placeY, y.scale, 4);
  const left =
    Math.ceil(Math.max(...yTicks.map((tick) => textWidth(formatTick(tick, y.scale)))) * fontSize) + 8;
  const right = width - 16;
  const placeX = placeOf(across, x, [left + 6, right]);
  const xTicks = axisTicks(placeX, x.scale, size === "wide" ? 6 : 4);
  return { x: placeX, y: placeY, xTicks, yTicks, left, right, top, bottom, xTitle, yTitle };
}

function placeOf(
  numbers: readonly (number | null)[],
  { scale, spacing }: FieldAxis,
  range: readonly [number, number],
): Place {
  const even = numberScale(numbers, scale, range);
  return spacing === "root" ? scaleSqrt().domain(even.domain()).range(range) : even;
}
