import type { Locale } from "#lib/domain/localized.ts";
import type { ChartSpec } from "#lib/domain/views/chart-spec.ts";
import { CHART_SIZES, type ChartSize } from "../chart-size.ts";
import { drawChart } from "../draw-chart.ts";
import { SPARKLINE } from "../draw-sparkline.tsx";
import { roomOf } from "../drawing.ts";
import { INK } from "../ink.ts";
import { round } from "../round.ts";
import { PictureText, SANS, textBlock } from "./picture-text.tsx";

/** What a drawing must say for itself once it has left its page. */
export interface ChartDocumentProps {
  readonly spec: ChartSpec;
  readonly locale: Locale;
  /** The finding. */
  readonly title: string;
  /** Measure and base. */
  readonly subtitle: string;
  /** What a reader who does not see the drawing is told in its place. */
  readonly summary: string;
  /** Definitions, caveats, breaks. */
  readonly notes: readonly string[];
  /** Whose figures, which versions, which day. */
  readonly source: string;
  /** Where the same view stands: the frozen address. */
  readonly address: string;
  readonly size: ChartSize;
}

const MARGIN = 24;

/** A chart as a file of its own: finding, measure, drawing, notes, source and address in one SVG. */
export function ChartDocument(props: ChartDocumentProps) {
  const { spec, locale, title, subtitle, summary, size } = props;
  const { width, fontSize } = CHART_SIZES[size];
  const { height, marks } = drawChart(spec, roomOf(size));
  const head = textBlock(title, width, size === "wide" ? 20 : 17, 1.35);
  const measure = textBlock(subtitle, width, 13, 1.5);
  const foot = [...props.notes, props.source, props.address].map((text) => textBlock(text, width, 12, 1.5));
  const measureTop = MARGIN + head.height + 6;
  const drawingTop = measureTop + measure.height + 16;
  const scale = spec.type === "sparkline" ? width / SPARKLINE.width : 1;
  const footTop = drawingTop + height * scale + 20;
  const bottom = footTop + foot.reduce((sum, block) => sum + block.height + 2, 0) + MARGIN - 6;
  let y = footTop;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      role="img"
      lang={locale}
      aria-labelledby="title desc"
      viewBox={`0 0 ${width + 2 * MARGIN} ${Math.ceil(bottom)}`}
      width={width + 2 * MARGIN}
      height={Math.ceil(bottom)}
      fontFamily={SANS}
      fontSize={fontSize}
      fill={INK.text}
    >
      <title id="title">{title}</title>
      <desc id="desc">{summary}</desc>
      <rect width="100%" height="100%" fill={INK.paper} />
      <PictureText block={head} x={MARGIN} top={MARGIN} color={INK.text} look="heading" />
      <PictureText block={measure} x={MARGIN} top={measureTop} color={INK.soft} />
      <g
        transform={`translate(${MARGIN},${round(drawingTop)})${scale === 1 ? "" : ` scale(${round(scale)})`}`}
      >
        {marks}
      </g>
      <path d={`M${MARGIN},${round(footTop - 8)}h${width}`} stroke={INK.line} />
      {foot.map((block, index) => {
        const top = y;
        y += block.height + 2;
        // biome-ignore lint/suspicious/noArrayIndexKey: notes may say the same, and never move
        return <PictureText key={index} block={block} x={MARGIN} top={top} color={INK.soft} />;
      })}
    </svg>
  );
}
