import type { ChartSpec } from "#lib/domain/views/chart-spec.ts";
import { ChartSvg } from "./chart-svg.tsx";
import { drawChart } from "./draw-chart.ts";
import { drawSparkline, SPARKLINE } from "./draw-sparkline.tsx";
import { roomOf } from "./drawing.ts";

interface ChartProps {
  spec: ChartSpec;
  /** Unique on the page. */
  id: string;
  /** The finding. */
  title: string;
  /** What a reader who does not see the drawing is told in its place. */
  summary: string;
}

/** A spec as a drawing on a page: one for the phone and one for wider screens, whole without any script. */
export function Chart({ spec, id, title, summary }: ChartProps) {
  if (spec.type === "sparkline") {
    const { width, height } = SPARKLINE;
    return (
      <svg
        role="img"
        aria-label={`${title}: ${summary}`}
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        data-chart={id}
      >
        {drawSparkline(spec).marks}
      </svg>
    );
  }
  return (["narrow", "wide"] as const).map((size) => {
    const { height, marks } = drawChart(spec, roomOf(size));
    return (
      <ChartSvg key={size} id={id} size={size} height={height} title={title} summary={summary}>
        {marks}
      </ChartSvg>
    );
  });
}
