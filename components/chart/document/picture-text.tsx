import { LinesOfText } from "../lines-of-text.tsx";
import { wrapText } from "../wrap-text.ts";

export interface TextBlock {
  readonly lines: readonly string[];
  readonly fontSize: number;
  readonly lineHeight: number;
  readonly height: number;
}

/** A paragraph of a picture, wrapped to its width in px. */
export function textBlock(text: string, width: number, fontSize: number, leading: number): TextBlock {
  const lines = wrapText(text, width / fontSize);
  const lineHeight = fontSize * leading;
  return { lines, fontSize, lineHeight, height: lines.length * lineHeight };
}

interface PictureTextProps {
  block: TextBlock;
  x: number;
  top: number;
  color: string;
  /** `heading`: bold, and in the serif of headings. */
  look?: "heading" | "plain";
}

export function PictureText({ block, x, top, color, look = "plain" }: PictureTextProps) {
  return (
    <g
      fontSize={block.fontSize}
      fill={color}
      {...(look === "heading" ? { fontFamily: SERIF, fontWeight: 700 } : {})}
    >
      <LinesOfText lines={block.lines} x={x} y={top + block.height / 2} lineHeight={block.lineHeight} />
    </g>
  );
}

/** In single quotes: double ones would end the attribute they stand in. The last before the generic is the font that comes along. */
export const SANS =
  "'PingFang SC','HarmonyOS Sans SC','Microsoft YaHei','Noto Sans CJK SC','Noto Sans SC',system-ui,sans-serif";
const SERIF = "'Songti SC','SimSun','Noto Serif CJK SC','Noto Serif SC',serif";
