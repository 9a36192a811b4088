"use client";

import { useFormatter, useTranslations } from "next-intl";
import { Cell, DataTable, HeadCell, Row, RowHead } from "#components/ui/data-table.tsx";
import { OfficialName } from "#components/ui/official-name.tsx";
import type { ResidentsRow } from "#lib/domain/views/residents-view.ts";
import { AdminForm } from "./admin-form.tsx";
import type { AdminAction } from "./admin-state.ts";

/** The numbers on record, each with who entered it, to be struck where it is wrong. */
export function ResidentsTable({
  entries,
  strike,
}: {
  entries: readonly ResidentsRow[];
  strike: AdminAction;
}) {
  const t = useTranslations("residents");
  const format = useFormatter();
  return (
    <DataTable caption={t("caption")}>
      <thead>
        <tr>
          <HeadCell>{t("columns.area")}</HeadCell>
          <HeadCell figures>{t("columns.year")}</HeadCell>
          <HeadCell figures>{t("columns.residents")}</HeadCell>
          <HeadCell>{t("columns.source")}</HeadCell>
          <HeadCell>{t("columns.entered")}</HeadCell>
          <HeadCell>{t("columns.acts")}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {entries.map(({ bodyId, name, year, residents, source, enteredBy, enteredAt }) => (
          <Row key={`${bodyId} ${year}`}>
            <RowHead className="min-w-40">
              <OfficialName name={name} />
            </RowHead>
            <Cell figures>{year}</Cell>
            <Cell figures>{format.number(residents)}</Cell>
            <Cell>
              <OfficialName name={source} />
            </Cell>
            <Cell className="whitespace-nowrap text-ink-soft">
              {format.dateTime(new Date(enteredAt), "day")} <OfficialName name={enteredBy} />
            </Cell>
            <Cell>
              <AdminForm
                action={strike}
                look="danger"
                submit={t("strike")}
                fields={() => (
                  <>
                    <input type="hidden" name="body" value={bodyId} />
                    <input type="hidden" name="year" value={year} />
                  </>
                )}
              />
            </Cell>
          </Row>
        ))}
      </tbody>
    </DataTable>
  );
}
