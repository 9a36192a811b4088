import { INK } from "./ink.ts";
import type { LaidOutRow, LaidOutRows } from "./lay-out-rows.ts";
import { LinesOfText } from "./lines-of-text.tsx";
import { round } from "./round.ts";

interface RowWordsProps {
  rows: LaidOutRows;
  row: LaidOutRow;
  label: string;
  lineHeight: number;
  emphasis: "mine" | "plain" | "quiet";
  /** Where the label stands if not in the column: beside the end of a bar. */
  labelX?: number;
}

/** The name of a row and its figure as printed. */
export function RowWords({ rows, row, label, lineHeight, emphasis, labelX }: RowWordsProps) {
  const weight = emphasis === "mine" ? { weight: "600" as const } : {};
  return (
    <g {...(rows.labelAnchor === "end" ? HALO : {})}>
      <LinesOfText
        lines={row.nameLines}
        x={row.nameX}
        y={row.nameY}
        lineHeight={lineHeight}
        anchor={rows.nameAnchor}
        {...weight}
      />
      <text
        x={round(labelX ?? rows.labelX)}
        y={round(row.labelY)}
        dy="0.35em"
        textAnchor={rows.labelAnchor}
        {...(emphasis === "quiet" ? { fill: INK.soft } : {})}
      >
        {label}
      </text>
    </g>
  );
}

/** On the phone the words stand in the plot: its uprights stop round them. */
const HALO = { stroke: INK.paper, strokeWidth: 4, paintOrder: "stroke" } as const;
