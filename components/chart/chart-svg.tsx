import type { ReactNode } from "react";
import { CHART_SIZES, type ChartSize } from "./chart-size.ts";
import { INK } from "./ink.ts";

interface ChartSvgProps {
  id: string;
  size: ChartSize;
  height: number;
  title: string;
  summary: string;
  children: ReactNode;
}

/** The drawing area: one picture to assistive technology, named by the title and described by the summary. */
export function ChartSvg({ id, size, height, title, summary, children }: ChartSvgProps) {
  const { width, fontSize } = CHART_SIZES[size];
  return (
    <svg
      role="img"
      aria-labelledby={`${id}-${size}-title ${id}-${size}-desc`}
      data-chart={id}
      viewBox={`0 0 ${width} ${height}`}
      fontSize={fontSize}
      fill={INK.text}
      className={SIZE_LOOK[size]}
    >
      <title id={`${id}-${size}-title`}>{title}</title>
      <desc id={`${id}-${size}-desc`}>{summary}</desc>
      {children}
    </svg>
  );
}

/** Each screen shows one of the two; what is not displayed is not read out either. */
const SIZE_LOOK: Readonly<Record<ChartSize, string>> = {
  narrow: "tabular block h-auto w-full max-w-[30rem] font-sans md:hidden print:hidden",
  wide: "tabular hidden h-auto w-full max-w-[45rem] font-sans md:block print:block",
};
