import { useLocale, useTranslations } from "next-intl";
import { Cell, DataTable, HeadCell, Row, RowHead } from "#components/ui/data-table.tsx";
import { groupThousands } from "#lib/domain/indicators/group-thousands.ts";
import { describeGrounds } from "#lib/domain/sentences/describe-grounds.ts";
import { type Ground, groundsChart } from "#lib/domain/views/body/body-charts.ts";
import type { BodyPage, LatestOutcomes } from "#lib/domain/views/body-page.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { QuestionSection } from "./question-section.tsx";
import { VersionSource } from "./version-source.tsx";

interface GroundsSectionProps {
  page: BodyPage;
  outcomes: LatestOutcomes;
  grounds: readonly Ground[];
}

/** Why does it refuse? The grounds of the form by how often each was used. */
export function GroundsSection({ page, outcomes, grounds }: GroundsSectionProps) {
  const t = useTranslations("bodies.page.grounds");
  const locale = useLocale();
  const { year, path } = outcomes;
  const { title, summary } = describeGrounds(
    { who: page.body.shortName, year, grounds, counted: 1, of: 1 },
    locale,
  );
  const isNone = grounds.every(({ count }) => count === 0);
  return (
    <QuestionSection
      id="grounds"
      question={t("question")}
      title={title}
      summary={summary}
      subtitle={t("subtitle")}
      spec={isNone ? null : groundsChart(grounds, path, locale)}
      table={
        <DataTable caption={t("subtitle")} className="max-w-measure">
          <thead>
            <tr>
              <HeadCell>{t("ground")}</HeadCell>
              <HeadCell figures>{t("count")}</HeadCell>
            </tr>
          </thead>
          <tbody>
            {grounds.map(({ cell, name, count }) => (
              <Row key={cell}>
                <RowHead>{name[locale]}</RowHead>
                <Cell figures className="tabular">
                  <Link href={`${path}#${cell}`} prefetch={false}>
                    {groupThousands(String(count))}
                  </Link>
                </Cell>
              </Row>
            ))}
          </tbody>
        </DataTable>
      }
      notes={t("notes")}
      source={<VersionSource path={path} />}
    />
  );
}
