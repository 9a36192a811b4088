import { useLocale, useTranslations } from "next-intl";
import { Cell, DataTable, HeadCell, Row, RowHead } from "#components/ui/data-table.tsx";
import { formatIndicator } from "#lib/domain/indicators/format-indicator.ts";
import { formatChange } from "#lib/domain/statistics/format-change.ts";
import { lastStepChart } from "#lib/domain/views/body/body-charts.ts";
import type { ProfileFigure } from "#lib/domain/views/body/profile-figure.ts";
import type { BodyPage } from "#lib/domain/views/body-page.ts";
import { QuestionSection } from "./question-section.tsx";
import { VersionSource } from "./version-source.tsx";

interface LastStepSectionProps {
  page: BodyPage;
  /** The indicator that is drawn. */
  figure: ProfileFigure;
}

/** Higher or lower than last year? One indicator drawn, the others in the table; across a redefined break there is no change. */
export function LastStepSection({ page, figure }: LastStepSectionProps) {
  const t = useTranslations("bodies.page.lastStep");
  const locale = useLocale();
  const { comparison, latest, change } = figure;
  if (latest === null || change === null) return null;
  const { indicator, changes, series } = comparison;
  const valueAt = (one: ProfileFigure, year: number) =>
    one.comparison.series[0]?.points.find((point) => point.year === year)?.value ?? {
      status: "not_submitted" as const,
    };
  const before = valueAt(figure, change.from);
  const words = {
    name: page.body.shortName[locale],
    indicator: indicator.name[locale],
    year: latest.year,
    from: change.from,
    change: formatChange(change.change, locale),
    now: formatIndicator(indicator, latest.value, locale),
    before: formatIndicator(indicator, before, locale),
  };
  const notes = changes
    .filter(({ year }) => change.from < year && year <= latest.year)
    .flatMap((one) => one.notes);
  return (
    <QuestionSection
      id="last-step"
      question={t("question")}
      title={t("title", words)}
      summary={t("summary", words)}
      subtitle={indicator.definition[locale]}
      spec={lastStepChart(figure, locale, page.asOf !== null)}
      table={
        <DataTable caption={t("table", words)}>
          <thead>
            <tr>
              <HeadCell>{t("indicator")}</HeadCell>
              <HeadCell figures>{t("year", { year: change.from })}</HeadCell>
              <HeadCell figures>{t("year", { year: latest.year })}</HeadCell>
              <HeadCell figures>{t("change")}</HeadCell>
            </tr>
          </thead>
          <tbody>
            {page.profile.map((one) => (
              <Row key={one.comparison.indicator.id}>
                <RowHead>{one.comparison.indicator.name[locale]}</RowHead>
                {[change.from, latest.year].map((year) => (
                  <Cell key={year} figures className="tabular">
                    {formatIndicator(one.comparison.indicator, valueAt(one, year), locale)}
                  </Cell>
                ))}
                <Cell figures className="tabular">
                  {one.change === null ? "…" : formatChange(one.change.change, locale)}
                </Cell>
              </Row>
            ))}
          </tbody>
        </DataTable>
      }
      notes={
        <>
          {notes.map((note) => (
            <p key={note.en}>{note[locale]}</p>
          ))}
          <p>{t("notes")}</p>
        </>
      }
      source={
        <VersionSource
          path={`/o/${page.body.slug}/${latest.year}/${versionWord(series[0]?.points.at(-1)?.version?.number)}`}
        />
      }
    />
  );
}

function versionWord(number: number | undefined): string {
  return number === undefined ? "" : `v${number}`;
}
