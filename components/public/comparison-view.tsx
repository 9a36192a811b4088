import { useLocale, useTranslations } from "next-intl";
import { ChartFigure } from "#components/chart/chart-figure.tsx";
import { ComparisonChart } from "#components/chart/comparison-chart.tsx";
import type { Comparison } from "#lib/domain/indicators/comparison.ts";
import { comparisonPath } from "#lib/domain/indicators/comparison-path.ts";
import { describeComparison } from "#lib/domain/indicators/describe-comparison.ts";
import { localizedPath } from "#lib/i18n/localized-path.ts";
import { ComparisonNotes } from "./comparison-notes.tsx";
import { ComparisonTable } from "./comparison-table.tsx";
import { FigureText } from "./figure-text.tsx";
import { PracticeMark } from "./practice-mark.tsx";

/** A comparison: what was found, in a heading and a sentence; the drawing; the table it draws; notes, source and files. */
export function ComparisonView({ comparison }: { comparison: Comparison }) {
  const t = useTranslations("public.compare");
  const locale = useLocale();
  const { indicator, years, series } = comparison;
  const { heading, summary } = describeComparison(comparison, locale);
  const [from = 0] = years;
  const to = years.at(-1) ?? from;
  const tokens = series.map(({ token }) => token);
  const file = localizedPath(locale, comparisonPath({ indicator: indicator.id, tokens, from, to }));
  const source = (
    <>
      <p>{t("source")}</p>
      <p>
        {t("files")} <a href={`${file}.csv`}>CSV</a> <a href={`${file}.json`}>JSON</a>
      </p>
    </>
  );
  return (
    <>
      <h1 className="max-w-[52rem] font-serif text-28">
        <FigureText text={heading} />
      </h1>
      {series.some(({ isPractice }) => isPractice) ? (
        <p className="py-1">
          <PracticeMark />
        </p>
      ) : null}
      <ChartFigure
        title={heading}
        subtitle={t("subtitle", {
          definition: `${indicator.name[locale]}${locale === "en" ? ": " : "："}${indicator.definition[locale]}`,
          years: from === to ? t("spanOne", { from }) : t("span", { from, to }),
        })}
        summary={<FigureText text={summary} />}
        table={<ComparisonTable comparison={comparison} />}
        notes={<ComparisonNotes comparison={comparison} />}
        source={source}
      >
        <ComparisonChart comparison={comparison} locale={locale} title={heading} summary={summary} />
      </ChartFigure>
    </>
  );
}
