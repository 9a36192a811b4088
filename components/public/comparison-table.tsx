import { useLocale, useTranslations } from "next-intl";
import { Cell, DataTable, HeadCell, Row, RowHead } from "#components/ui/data-table.tsx";
import type { ComparedSeries, Comparison, ComparisonPoint } from "#lib/domain/indicators/comparison.ts";
import { bodyName } from "#lib/domain/indicators/describe-comparison.ts";
import { ABSENCE_MEANINGS, formatIndicator, formatPercent } from "#lib/domain/indicators/format-indicator.ts";
import { shownInterval } from "#lib/domain/indicators/shown-interval.ts";
import type { Indicator } from "#lib/domain/indicators/types.ts";
import { Link } from "#lib/i18n/navigation.ts";

/** So few columns would stand too far from the names of their rows on a wide page. */
const FEW_YEARS = 2;
/** The names stay in sight while the years are scrolled on a phone. */
const NAMES = "sticky left-0 z-10 bg-paper";

/** The numbers of a comparison with their bases; a change of form is a heavier rule before its first year. Each leads to its report. */
export function ComparisonTable({ comparison }: { comparison: Comparison }) {
  const t = useTranslations("public.compare");
  const locale = useLocale();
  const { indicator, years, series, changes } = comparison;
  const isBreak = (year: number) => changes.some((change) => change.isBreak && change.year === year);
  const rule = (year: number) => (isBreak(year) ? "border-l-2 border-l-ink-soft" : "");
  return (
    <DataTable
      caption={t("table", { indicator: indicator.name[locale] })}
      className={years.length <= FEW_YEARS ? "max-w-measure" : ""}
    >
      <thead>
        <tr>
          <HeadCell className={NAMES}>{t("body")}</HeadCell>
          {years.map((year) => (
            <HeadCell key={year} figures className={rule(year)}>
              {isBreak(year) ? <span className="block font-normal">{t("breakColumn", { year })}</span> : null}
              {year}
            </HeadCell>
          ))}
        </tr>
      </thead>
      <tbody>
        {series.map((line) => (
          <Row key={line.token} className="align-baseline">
            <RowHead className={`min-w-24 ${NAMES}`}>
              <Link href={`/o/${line.slug}`} prefetch={false}>
                {bodyName(line, locale)}
              </Link>
            </RowHead>
            {line.points.map((point) => (
              <Cell key={point.year} figures className={rule(point.year)}>
                <Figure indicator={indicator} line={line} point={point} />
              </Cell>
            ))}
          </Row>
        ))}
      </tbody>
    </DataTable>
  );
}

interface FigureProps {
  indicator: Indicator;
  line: ComparedSeries;
  point: ComparisonPoint;
}

function Figure({ indicator, line, point }: FigureProps) {
  const locale = useLocale();
  const { year, value } = point;
  const shown = formatIndicator(indicator, value, locale);
  const interval = shownInterval(indicator, value);
  if (value.status === "not_submitted")
    return <Absent mark={shown} meaning={ABSENCE_MEANINGS.not_submitted[locale]} />;
  const suffix = line.token.endsWith("~own") ? "/own-organ" : "";
  return (
    <>
      <Link href={`/o/${line.slug}/${year}${suffix}`} prefetch={false} className="text-ink">
        {value.status === "reported" ? (
          shown
        ) : (
          <Absent mark={shown} meaning={ABSENCE_MEANINGS[value.status][locale]} />
        )}
      </Link>
      {interval === null ? null : (
        <span className="block text-12 text-ink-soft">
          [{formatPercent(interval.low)}, {formatPercent(interval.high)}]
        </span>
      )}
    </>
  );
}

function Absent({ mark, meaning }: { mark: string; meaning: string }) {
  return (
    <span title={meaning} className="text-ink-soft">
      <span aria-hidden="true">{mark}</span>
      <span className="sr-only">{meaning}</span>
    </span>
  );
}
