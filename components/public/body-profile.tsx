import { useLocale, useTranslations } from "next-intl";
import { Chart } from "#components/chart/chart.tsx";
import { comparisonPath } from "#lib/domain/indicators/comparison-path.ts";
import { describeComparison } from "#lib/domain/indicators/describe-comparison.ts";
import { formatFigure } from "#lib/domain/indicators/format-indicator.ts";
import { groupThousands } from "#lib/domain/indicators/group-thousands.ts";
import { formatMiddle } from "#lib/domain/sentences/format-middle.ts";
import { formatChange } from "#lib/domain/statistics/format-change.ts";
import { profileSparkline } from "#lib/domain/views/body/body-charts.ts";
import type { ProfileFigure } from "#lib/domain/views/body/profile-figure.ts";
import type { BodyPage } from "#lib/domain/views/body-page.ts";
import { Link } from "#lib/i18n/navigation.ts";

/** The main figures of a body: the newest value with its base, its last step, its course, and where it stands among its peers. */
export function BodyProfile({ page }: { page: BodyPage }) {
  return (
    <ul className="grid border-line border-t sm:grid-cols-2 sm:gap-x-8 lg:grid-cols-3">
      {page.profile.map((figure) => (
        <li key={figure.comparison.indicator.id} className="border-line border-b py-3">
          <OneFigure figure={figure} isFrozen={page.asOf !== null} />
        </li>
      ))}
    </ul>
  );
}

function OneFigure({ figure, isFrozen }: { figure: ProfileFigure; isFrozen: boolean }) {
  const t = useTranslations("public.body");
  const words = useTranslations("bodies.page.profile");
  const locale = useLocale();
  const { comparison, latest, change, peersByYear, band } = figure;
  const { indicator, years, series } = comparison;
  const [line] = series;
  if (line === undefined || latest === null) return null;
  const { value, year } = latest;
  const href = comparisonPath({
    indicator: indicator.id,
    tokens: [line.token],
    from: years[0] ?? year,
    to: years.at(-1) ?? year,
  });
  const spec = profileSparkline(figure, locale, isFrozen);
  const peers = peersByYear.find((one) => one.year === year);
  return (
    <>
      <div className="flex items-end justify-between gap-4">
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
        {spec === null ? null : (
          <Chart
            spec={spec}
            id={`profile-${indicator.id}`}
            title={indicator.name[locale]}
            summary={describeComparison(comparison, locale).summary}
          />
        )}
      </div>
      <p className="tabular text-12 text-ink-soft">
        {change === null ? null : (
          <span className="block">
            {words("change", { year: change.from, change: formatChange(change.change, locale) })}
          </span>
        )}
        {peers?.median === undefined || peers.median === null ? (
          <span className="block">{words("noPeers")}</span>
        ) : (
          <span className="block">
            {words("median", {
              median: formatMiddle(indicator, peers.median, locale),
              count: peers.counted,
              band: band === null ? words("bands.none") : words(`bands.${band}`),
            })}
          </span>
        )}
      </p>
    </>
  );
}
