import { useLocale, useTranslations } from "next-intl";
import { PracticeMark } from "#components/public/practice-mark.tsx";
import { Cell, DataTable, HeadCell, Row, RowHead } from "#components/ui/data-table.tsx";
import { dueCount, publishedCount } from "#lib/domain/status/count-statuses.ts";
import type { StatusOfYear } from "#lib/domain/status/duty.ts";
import { frozenPath } from "#lib/domain/views/address/frozen-path.ts";
import { Link } from "#lib/i18n/navigation.ts";

/** The areas with what is published of the year: each leads to its column of reports and to who is late. */
export function AreaList({ status }: { status: StatusOfYear }) {
  const { areas, year, asOf } = status;
  const t = useTranslations("home");
  const locale = useLocale();
  return (
    <DataTable caption={t("areas")} className="max-w-[56rem]">
      <thead>
        <tr>
          <HeadCell>{t("area")}</HeadCell>
          <HeadCell figures>{t("published")}</HeadCell>
          <HeadCell figures>{t("due")}</HeadCell>
          <HeadCell figures>{t("overdue")}</HeadCell>
          <HeadCell figures>{t("enteredColumn")}</HeadCell>
          <HeadCell>{t("more")}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {areas.map(({ slug, name, isPractice, counts }) => (
          <Row key={slug}>
            <RowHead>
              <Link href={frozenPath(`/column/${slug}`, asOf)} prefetch={false}>
                {name[locale]}
              </Link>{" "}
              {isPractice ? <PracticeMark /> : null}
            </RowHead>
            <Cell figures>{publishedCount(counts)}</Cell>
            <Cell figures>{dueCount(counts)}</Cell>
            <Cell figures>{counts.overdue}</Cell>
            <Cell figures>{counts.entered}</Cell>
            <Cell>
              <Link href={frozenPath(`/status/${year}/${slug}`, asOf)} prefetch={false}>
                {t("whoIsLate")}
              </Link>
            </Cell>
          </Row>
        ))}
      </tbody>
    </DataTable>
  );
}
