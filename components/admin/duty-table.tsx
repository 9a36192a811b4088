import { useTranslations } from "next-intl";
import { BodyName } from "#components/ui/body-name.tsx";
import { Cell, DataTable, HeadCell, Row, RowHead } from "#components/ui/data-table.tsx";
import { ReportStateMark } from "#components/ui/report-state-mark.tsx";
import { StateMark } from "#components/ui/state-mark.tsx";
import type { DutyRow } from "#lib/domain/views/collection-view.ts";
import { isoDay } from "#lib/i18n/iso-day.ts";

/** Who has reported and who has not: a line for every duty, those not begun included. */
export function DutyTable({ duties, year }: { duties: readonly DutyRow[]; year: number }) {
  const t = useTranslations("admin.collection");
  const scopes = useTranslations("shell.scopes");
  return (
    <DataTable caption={t("caption", { year: String(year) })}>
      <thead>
        <tr>
          <HeadCell>{t("columns.body")}</HeadCell>
          <HeadCell>{t("columns.scope")}</HeadCell>
          <HeadCell>{t("columns.state")}</HeadCell>
          <HeadCell figures>{t("columns.deadline")}</HeadCell>
          <HeadCell figures>{t("columns.submitted")}</HeadCell>
          <HeadCell figures>{t("columns.published")}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {duties.map((duty) => (
          <Row key={`${duty.body.id} ${duty.scope}`}>
            <RowHead className="min-w-48">
              <BodyName body={duty.body} />
            </RowHead>
            <Cell className="whitespace-nowrap">{scopes(duty.scope)}</Cell>
            <Cell className="whitespace-nowrap">
              {duty.state === null ? (
                <StateMark tone="neutral">{t("notBegun")}</StateMark>
              ) : (
                <ReportStateMark state={duty.state} />
              )}{" "}
              {duty.isLate ? <StateMark tone="error">{t("late")}</StateMark> : null}
            </Cell>
            <Cell figures>{duty.deadline ?? "—"}</Cell>
            <Cell figures>{duty.submittedAt === null ? "—" : isoDay(duty.submittedAt)}</Cell>
            <Cell figures>{duty.publishedAt === null ? "—" : isoDay(duty.publishedAt)}</Cell>
          </Row>
        ))}
      </tbody>
    </DataTable>
  );
}
