import { useTranslations } from "next-intl";
import { Cell, DataTable, HeadCell, Row, RowHead } from "#components/ui/data-table.tsx";
import { OfficialName } from "#components/ui/official-name.tsx";
import { StateMark } from "#components/ui/state-mark.tsx";
import type { JurisdictionRow } from "#lib/domain/views/operation-view.ts";
import { isoDay } from "#lib/i18n/iso-day.ts";

export function JurisdictionTable({ rows }: { rows: readonly JurisdictionRow[] }) {
  const t = useTranslations("admin.operation");
  return (
    <DataTable caption={t("caption")}>
      <thead>
        <tr>
          <HeadCell>{t("columns.name")}</HeadCell>
          <HeadCell figures>{t("columns.code")}</HeadCell>
          <HeadCell figures>{t("columns.bodies")}</HeadCell>
          <HeadCell figures>{t("columns.people")}</HeadCell>
          <HeadCell figures>{t("columns.created")}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id}>
            <RowHead>
              <OfficialName name={row.name} />{" "}
              {row.isPractice ? <StateMark tone="neutral">{t("practice")}</StateMark> : null}
            </RowHead>
            <Cell figures>{row.code}</Cell>
            <Cell figures>{row.bodies}</Cell>
            <Cell figures>{row.people}</Cell>
            <Cell figures>{isoDay(row.createdAt)}</Cell>
          </Row>
        ))}
      </tbody>
    </DataTable>
  );
}
