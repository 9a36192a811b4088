import { useLocale, useTranslations } from "next-intl";
import { Cell, DataTable, HeadCell, Row, RowHead } from "#components/ui/data-table.tsx";
import { formatIndicator } from "#lib/domain/indicators/format-indicator.ts";
import { describeStrip } from "#lib/domain/sentences/describe-strip.ts";
import { peerRuleWords } from "#lib/domain/statistics/peer-rule.ts";
import { peersChart } from "#lib/domain/views/body/body-charts.ts";
import type { ProfileFigure } from "#lib/domain/views/body/profile-figure.ts";
import type { BodyPage } from "#lib/domain/views/body-page.ts";
import { Link } from "#lib/i18n/navigation.ts";

import { QuestionSection } from "./question-section.tsx";

/** Compared with similar bodies: every peer a dot, this one marked. Not in order of the figures: a table of names is no league. */
export function PeersSection({ page, figure }: { page: BodyPage; figure: ProfileFigure }) {
  const t = useTranslations("bodies.page.peers");
  const locale = useLocale();
  const { comparison, latest, peers } = figure;
  if (latest === null || peers.length === 0) return null;
  const { indicator } = comparison;
  const { year, value } = latest;
  const rule = peerRuleWords({ by: "type", within: null });
  const absent = { status: "not_submitted" as const };
  const { title, summary } = describeStrip(
    {
      indicator,
      year,
      body: page.body.shortName,
      value,
      rule,
      peers: peers.map(({ values }) => values.get(year) ?? absent),
    },
    locale,
  );
  return (
    <QuestionSection
      id="peers"
      question={t("question")}
      title={title}
      summary={summary}
      subtitle={indicator.definition[locale]}
      spec={peersChart(figure, page.body, locale)}
      table={
        <details>
          <summary className="cursor-pointer text-14">
            {t("table", { count: peers.length + 1, year })}
          </summary>
          <DataTable caption={t("table", { count: peers.length + 1, year })} className="max-w-measure">
            <thead>
              <tr>
                <HeadCell>{t("body")}</HeadCell>
                <HeadCell figures>{indicator.name[locale]}</HeadCell>
              </tr>
            </thead>
            <tbody>
              <Row className="font-semibold">
                <RowHead className="font-semibold">{page.body.shortName[locale]}</RowHead>
                <Cell figures className="tabular">
                  {formatIndicator(indicator, value, locale)}
                </Cell>
              </Row>
              {peers.map(({ slug, shortName, values }) => (
                <Row key={slug}>
                  <RowHead>
                    <Link href={`/o/${slug}`} prefetch={false}>
                      {shortName[locale]}
                    </Link>
                  </RowHead>
                  <Cell figures className="tabular">
                    {formatIndicator(indicator, values.get(year) ?? absent, locale)}
                  </Cell>
                </Row>
              ))}
            </tbody>
          </DataTable>
        </details>
      }
      notes={t("notes", { rule: rule[locale] })}
      source={t("source")}
    />
  );
}
