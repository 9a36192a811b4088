import { useFormatter, useLocale, useTranslations } from "next-intl";
import { Cell, DataTable, HeadCell, Row, RowHead } from "#components/ui/data-table.tsx";
import { REPORT_STATUS_WORDS } from "#lib/domain/status/report-status.ts";
import type { BodyPage, PublishedYear } from "#lib/domain/views/body-page.ts";
import { reportPath } from "#lib/domain/views/report-path.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { HistoricalMark } from "./historical-mark.tsx";

/** Every report year of a body: the report or the fact that there is none. A government has up to two reports a year. */
export function YearsTable({ page }: { page: BodyPage }) {
  const t = useTranslations("public.body");
  const words = useTranslations("bodies.page.duties");
  const locale = useLocale();
  const scopes = useTranslations("public.scopes");
  const format = useFormatter();
  const { body, reports, years, scope } = page;
  const href = (report: PublishedYear) =>
    reportPath({ slug: body.slug, year: report.year, scope: report.scope, principal: scope });
  const stateOf = (year: number, of: PublishedYear["scope"]) => {
    const duty = page.duties.find((one) => one.year === year && one.duty.scope === of)?.duty;
    return duty === undefined ? "" : REPORT_STATUS_WORDS[duty.status][locale];
  };
  const rows = years.flatMap((year): readonly (PublishedYear | number)[] => {
    const ofYear = reports.filter((report) => report.year === year);
    return ofYear.length > 0 ? ofYear : [year];
  });
  return (
    <DataTable caption={t("reports")}>
      <thead>
        <tr>
          <HeadCell>{t("report")}</HeadCell>
          <HeadCell>{t("scope")}</HeadCell>
          <HeadCell>{t("published")}</HeadCell>
          <HeadCell>{words("state")}</HeadCell>
          <HeadCell figures>{t("version")}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) =>
          typeof row === "number" ? (
            <Row key={row}>
              <RowHead className="tabular">{t("year", { year: row })}</RowHead>
              <Cell colSpan={2} className="text-ink-soft">
                {t("missing")}
              </Cell>
              <Cell>{stateOf(row, page.scope)}</Cell>
              <Cell />
            </Row>
          ) : (
            <Row key={`${row.year}-${row.scope}`}>
              <RowHead className="tabular">
                <Link href={href(row)} prefetch={false}>
                  {t("read", { year: row.year })}
                </Link>
              </RowHead>
              <Cell>{scopes(row.scope)}</Cell>
              <Cell className="tabular">
                {row.isHistorical ? <HistoricalMark /> : format.dateTime(new Date(row.publishedAt), "day")}
              </Cell>
              <Cell>{stateOf(row.year, row.scope)}</Cell>
              <Cell figures>{row.version}</Cell>
            </Row>
          ),
        )}
      </tbody>
    </DataTable>
  );
}
