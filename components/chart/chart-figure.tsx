import type { ReactNode } from "react";

export interface ChartFigureProps {
  /** The finding. */
  title: string;
  /** The sentence in place of the drawing, as it is set. */
  summary: ReactNode;
  /** Measure and base: 公开率，（予以公开＋部分公开）÷办理结果总计. */
  subtitle: string;
  /** The very numbers of the drawing, each with its base. */
  table: ReactNode;
  /** Definitions, caveats, breaks. */
  notes: ReactNode;
  source: ReactNode;
  /** The drawing. */
  children: ReactNode;
}

/** A chart as the site prints it: what was found, the sentence in its place, the drawing, the table it draws, notes and source. */
export function ChartFigure({ title, subtitle, summary, table, notes, source, children }: ChartFigureProps) {
  return (
    <figure aria-label={title}>
      <figcaption className="pb-6">
        <p className="text-14 text-ink-soft">{subtitle}</p>
        <p className="max-w-measure pt-2">{summary}</p>
      </figcaption>
      {children}
      <div className="pt-8">{table}</div>
      <div className="max-w-measure pt-6 text-13 text-ink-soft">{notes}</div>
      <div className="max-w-measure pt-4 text-13 text-ink-soft">{source}</div>
    </figure>
  );
}
