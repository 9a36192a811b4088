import type { ReactNode } from "react";
import { Chart } from "#components/chart/chart.tsx";
import type { ChartSpec } from "#lib/domain/views/chart-spec.ts";

interface QuestionSectionProps {
  id: string;
  /** What a reader asks. */
  question: string;
  /** What was found. */
  title: string;
  summary: string;
  /** Measure and base. */
  subtitle: string;
  /** Null where the figures cannot be drawn; the table then says why. */
  spec: ChartSpec | null;
  table: ReactNode;
  notes: ReactNode;
  source: ReactNode;
}

/** A question about a body with its answer: finding, drawing, the numbers of the drawing, notes and source. */
export function QuestionSection(props: QuestionSectionProps) {
  const { id, question, title, summary, subtitle, spec, table, notes, source } = props;
  return (
    <section aria-labelledby={id} className="border-line border-t pt-6 pb-8">
      <p className="text-13 text-ink-soft">{question}</p>
      <h2 id={id} className="pb-2 font-serif text-22">
        {title}
      </h2>
      <figure aria-label={title}>
        <figcaption className="pb-6">
          <p className="text-14 text-ink-soft">{subtitle}</p>
          <p className="max-w-measure pt-2">{summary}</p>
        </figcaption>
        {spec === null ? null : <Chart spec={spec} id={`chart-${id}`} title={title} summary={summary} />}
        <div className="pt-6">{table}</div>
        <div className="max-w-measure pt-4 text-13 text-ink-soft">{notes}</div>
        <p className="max-w-measure pt-1 text-13 text-ink-soft">{source}</p>
      </figure>
    </section>
  );
}
