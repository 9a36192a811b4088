import { Chart } from "#components/chart/chart.tsx";
import type { PublicView } from "#lib/domain/views/public-view.ts";

/** The drawings of a view; where it has several, each says what it shows. */
export function ViewDrawings({ view }: { view: PublicView }) {
  return view.charts.map(({ key, title, spec }) => (
    <figure key={key} aria-label={title ?? view.title} className="not-first:pt-8">
      {title === null ? null : <figcaption className="pb-2 font-semibold text-14">{title}</figcaption>}
      <Chart
        spec={spec}
        id={`chart-${key}`}
        title={title === null ? view.title : `${view.title} · ${title}`}
        summary={view.summary}
      />
    </figure>
  ));
}
