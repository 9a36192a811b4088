import { useLocale, useTranslations } from "next-intl";
import { Cell, DataTable, HeadCell, Row, RowHead } from "#components/ui/data-table.tsx";
import { formatIndicator } from "#lib/domain/indicators/format-indicator.ts";
import { describeStrip } from "#lib/domain/sentences/describe-strip.ts";
import { peerRuleWords } from "#lib/domain/statistics/peer-rule.ts";
import { frozenPath } from "#lib/domain/views/address/frozen-path.ts";
import { viewPath } from "#lib/domain/views/address/view-path.ts";
import { peersChart } from "#lib/domain/views/body/body-charts.ts";
import type { ProfileFigure } from "#lib/domain/views/body/profile-figure.ts";
import type { BodyPage } from "#lib/domain/views/body-page.ts";
import { FEWEST_FOR_MEDIAN } from "#lib/domain/views/compare/compared-peers.ts";
import { PEER_WORDS } from "#lib/domain/views/compare/peer-words.ts";
import { Link } from "#lib/i18n/navigation.ts";

import { QuestionSection } from "./question-section.tsx";

/** All of them are on the page of the comparison, and in its files. */
const MOST_LISTED = 200;

/** Compared with similar bodies: every peer a dot, this one marked. Not in order of the figures: a table of names is no league. */
export function PeersSection({ page, figure }: { page: BodyPage; figure: ProfileFigure }) {
  const t = useTranslations("bodies.page.peers");
  const locale = useLocale();
  const { comparison, latest, peers } = figure;
  if (latest === null) return null;
  const { reach, year: measuredIn, isMeasured, unknown } = page.found;
  const say = PEER_WORDS[locale];
  const about = page.body.shortName[locale];
  const counted = figure.peersByYear.find(({ year }) => year === latest.year)?.counted ?? 0;
  const comparing = viewPath({
    kind: "compare",
    indicator: comparison.indicator.id,
    bodies: [{ slug: page.body.slug, own: false }],
    years: { from: latest.year, to: latest.year },
    form: null,
    peers: { rule: page.lens.rule, of: { slug: page.body.slug, own: false } },
    onTodaysMap: false,
  });
  const { indicator } = comparison;
  const { year, value } = latest;
  const rule = peerRuleWords(page.lens.rule, reach);
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
              {peers.slice(0, MOST_LISTED).map(({ slug, shortName, values }) => (
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
      notes={
        <ul className="list-disc pl-5">
          <li>
            {isMeasured
              ? say.rule(about, rule[locale], peers.length, measuredIn)
              : say.notMeasured(about, measuredIn)}
          </li>
          {isMeasured && unknown > 0 ? <li>{say.unknown(unknown)}</li> : null}
          {isMeasured && counted < FEWEST_FOR_MEDIAN ? (
            <li>{say.tooFew(counted, FEWEST_FOR_MEDIAN)}</li>
          ) : (
            <li>{say.medianNote}</li>
          )}
          <li>
            <Link href={frozenPath(comparing, page.asOf)} prefetch={false}>
              {t("compare")}
            </Link>
          </li>
        </ul>
      }
      source={t("source")}
    />
  );
}
