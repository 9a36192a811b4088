import { useLocale, useTranslations } from "next-intl";
import { Chart } from "#components/chart/chart.tsx";
import type { Comparison } from "#lib/domain/indicators/comparison.ts";
import { comparisonPath } from "#lib/domain/indicators/comparison-path.ts";
import { describeComparison } from "#lib/domain/indicators/describe-comparison.ts";
import { formatFigure } from "#lib/domain/indicators/format-indicator.ts";
import { groupThousands } from "#lib/domain/indicators/group-thousands.ts";
import { formBreaks, indicatorScale, indicatorSeries } from "#lib/domain/views/chart/comparison-chart.ts";
import { Link } from "#lib/i18n/navigation.ts";

/** The main figures of a body: the newest value with its base, and its course over the years. Each leads to its comparison. */
export function BodyProfile({ profile }: { profile: readonly Comparison[] }) {
  return (
    <ul className="grid border-line border-t sm:grid-cols-2 sm:gap-x-8 lg:grid-cols-3">
      {profile.map((comparison) => (
        <li
          key={comparison.indicator.id}
          className="flex items-end justify-between gap-4 border-line border-b py-3"
        >
          <ProfileFigure comparison={comparison} />
        </li>
      ))}
    </ul>
  );
}

function ProfileFigure({ comparison }: { comparison: Comparison }) {
  const t = useTranslations("public.body");
  const locale = useLocale();
  const { indicator, years, series } = comparison;
  const [line] = series;
  const latest = line?.points.findLast(({ value }) => value.status !== "not_submitted");
  if (line === undefined || latest === undefined) return null;
  const { value, year } = latest;
  const href = comparisonPath({
    indicator: indicator.id,
    tokens: [line.token],
    from: years[0] ?? year,
    to: years.at(-1) ?? year,
  });
  return (
    <>
      <div className="min-w-0">
        <p className="text-13">
          <Link href={href} prefetch={false}>
            {indicator.name[locale]}
          </Link>{" "}
          <span className="text-ink-soft">{t("latest", { year })}</span>
        </p>
        <p className="tabular font-serif text-22">{formatFigure(indicator, value, locale)}</p>
        <p className="tabular text-12 text-ink-soft">
          {value.status === "reported" && value.base !== null
            ? `${groupThousands(value.amount)}/${groupThousands(value.base)}`
            : "\u00a0"}
        </p>
      </div>
      {years.length < 2 ? null : (
        <Chart
          id={`course-${indicator.id}`}
          spec={{
            type: "sparkline",
            years,
            series: indicatorSeries(indicator, line, locale),
            breaks: formBreaks(comparison, locale),
            scale: indicatorScale(indicator),
            peers: [],
          }}
          title={indicator.name[locale]}
          summary={describeComparison(comparison, locale).summary}
        />
      )}
    </>
  );
}
