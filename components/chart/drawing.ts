import type { ReactNode } from "react";
import { CHART_SIZES, type ChartSize } from "./chart-size.ts";

/** A drawing without its frame: what is on it and how high it is. Page, picture and embed each put their own frame round it. */
export interface Drawing {
  readonly height: number;
  readonly marks: ReactNode;
}

/** The room a drawing has. */
export interface Room {
  readonly size: ChartSize;
  readonly width: number;
  readonly fontSize: number;
  readonly lineHeight: number;
}

export function roomOf(size: ChartSize): Room {
  const { width, fontSize } = CHART_SIZES[size];
  return { size, width, fontSize, lineHeight: fontSize * 1.3 };
}
