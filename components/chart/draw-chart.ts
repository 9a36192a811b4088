import type { ChartSpec } from "#lib/domain/views/chart-spec.ts";
import { drawBars } from "./draw-bars.tsx";
import { drawBridge } from "./draw-bridge.tsx";
import { drawDotInterval } from "./draw-dot-interval.tsx";
import { drawDumbbell } from "./draw-dumbbell.tsx";
import { drawFacets } from "./draw-facets.tsx";
import { drawFunnel } from "./draw-funnel.tsx";
import { drawHeat } from "./draw-heat.tsx";
import { drawLine } from "./draw-line.tsx";
import { drawParts } from "./draw-parts.tsx";
import { drawScatter } from "./draw-scatter.tsx";
import { drawSlope } from "./draw-slope.tsx";
import { drawSparkline } from "./draw-sparkline.tsx";
import { drawStatusCalendar } from "./draw-status-calendar.tsx";
import { drawStrip } from "./draw-strip.tsx";
import { drawTiles } from "./draw-tiles.tsx";
import type { Drawing, Room } from "./drawing.ts";

/** Draws any spec into a room. The same for page, picture, embed and print. */
export function drawChart(spec: ChartSpec, room: Room): Drawing {
  switch (spec.type) {
    case "line":
      return drawLine(spec, room);
    case "facets":
      return drawFacets(spec, room);
    case "sparkline":
      return drawSparkline(spec);
    case "slope":
      return drawSlope(spec, room);
    case "dumbbell":
      return drawDumbbell(spec, room);
    case "status-calendar":
      return drawStatusCalendar(spec, room);
    case "bars":
      return drawBars(spec, room);
    case "share-bar":
    case "stacked-bars":
      return drawParts(spec, room);
    case "dot-interval":
      return drawDotInterval(spec, room);
    case "strip":
      return drawStrip(spec, room);
    case "bridge":
      return drawBridge(spec, room);
    case "scatter":
      return drawScatter(spec, room);
    case "funnel":
      return drawFunnel(spec, room);
    case "heat":
      return drawHeat(spec, room);
    case "tiles":
      return drawTiles(spec, room);
  }
}
