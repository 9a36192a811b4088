import { useLocale, useTranslations } from "next-intl";
import { Cell, DataTable, HeadCell, Row, RowHead } from "#components/ui/data-table.tsx";
import { ABSENCE_MARKS, formatPercent } from "#lib/domain/indicators/format-indicator.ts";
import { groupThousands } from "#lib/domain/indicators/group-thousands.ts";
import { outcomesChart } from "#lib/domain/views/body/body-charts.ts";
import type { BodyPage, LatestOutcomes } from "#lib/domain/views/body-page.ts";
import { QuestionSection } from "./question-section.tsx";
import { VersionSource } from "./version-source.tsx";

/** How often does it say yes? All outcomes of the latest year as shares of what was closed. */
export function OutcomesSection({ page, outcomes }: { page: BodyPage; outcomes: LatestOutcomes }) {
  const t = useTranslations("bodies.page.outcomes");
  const locale = useLocale();
  const { year, parts, path } = outcomes;
  const name = page.body.shortName[locale];
  const spec = outcomesChart(parts, locale);
  const numbers = parts.map(({ amount }) => (amount.status === "reported" ? Number(amount.amount) : null));
  const total = numbers.some((number) => number === null)
    ? null
    : numbers.reduce<number>((sum, number) => sum + (number ?? 0), 0);
  const open = (numbers[0] ?? 0) + (numbers[1] ?? 0);
  const share = total === null || total === 0 ? null : formatPercent((100 * open) / total);
  const words = {
    name,
    year,
    total: groupThousands(String(total ?? "")),
    open: groupThousands(String(open)),
    share: share ?? "",
  };
  return (
    <QuestionSection
      id="outcomes"
      question={t("question")}
      title={share === null ? t("noShare", words) : t("title", words)}
      summary={share === null ? t("noShareSummary", words) : t("summary", words)}
      subtitle={t("subtitle")}
      spec={spec}
      table={
        <DataTable caption={t("subtitle")} className="max-w-measure">
          <thead>
            <tr>
              <HeadCell>{t("outcome")}</HeadCell>
              <HeadCell figures>{t("count")}</HeadCell>
              <HeadCell figures>{t("share")}</HeadCell>
            </tr>
          </thead>
          <tbody>
            {parts.map(({ measure, name: part, amount }) => (
              <Row key={measure}>
                <RowHead>{part[locale]}</RowHead>
                <Cell figures className="tabular">
                  {amount.status === "reported"
                    ? groupThousands(amount.amount)
                    : ABSENCE_MARKS[amount.status][locale]}
                </Cell>
                <Cell figures className="tabular">
                  {amount.status === "reported" && total !== null && total > 0
                    ? formatPercent((100 * Number(amount.amount)) / total)
                    : "—"}
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
