import { useLocale } from "next-intl";
import { Chart } from "#components/chart/chart.tsx";
import { chartPath } from "#lib/domain/views/address/chart-path.ts";
import { filePath } from "#lib/domain/views/address/frozen-path.ts";
import type { PublicView } from "#lib/domain/views/public-view.ts";
import { localizedPath } from "#lib/i18n/localized-path.ts";

/** The drawings of a view; where it has several, each says what it shows and has its own files. */
export function ViewDrawings({ view }: { view: PublicView }) {
  const locale = useLocale();
  const fileOf = (key: string, format: "svg" | "png") =>
    filePath(localizedPath(locale, chartPath(view.path, key)), format, view.asOf);
  return view.charts.map(({ key, title, spec }) => (
    <figure key={key} aria-label={title ?? view.title} className="not-first:pt-8">
      {title === null ? null : <figcaption className="pb-2 font-semibold text-14">{title}</figcaption>}
      <Chart
        spec={spec}
        id={`chart-${key}`}
        title={title === null ? view.title : `${view.title} · ${title}`}
        summary={view.summary}
      />
      {view.charts.length < 2 ? null : (
        <p className="flex gap-x-3 pt-1 text-13 print:hidden">
          {(["svg", "png"] as const).map((format) => (
            <a
              key={format}
              href={fileOf(key, format)}
              aria-label={`${title ?? view.title} ${format.toUpperCase()}`}
              rel="nofollow"
            >
              {format.toUpperCase()}
            </a>
          ))}
        </p>
      )}
    </figure>
  ));
}
