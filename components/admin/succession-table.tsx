"use client";

import { useFormatter, useLocale, useTranslations } from "next-intl";
import { Cell, DataTable, HeadCell, Row, RowHead } from "#components/ui/data-table.tsx";
import { OfficialName } from "#components/ui/official-name.tsx";
import { SUCCESSION_WORDS, type Succession } from "#lib/domain/succession/succession.ts";
import { AdminForm } from "./admin-form.tsx";
import type { AdminAction } from "./admin-state.ts";

/** The successions a body is part of, each to be struck where it was entered wrongly. */
export function SuccessionTable({
  successions,
  strike,
}: {
  successions: readonly Succession[];
  strike: AdminAction;
}) {
  const t = useTranslations("bodies.organisation");
  const locale = useLocale();
  const format = useFormatter();
  return (
    <DataTable caption={t("successions")}>
      <thead>
        <tr>
          <HeadCell>{t("fields.on")}</HeadCell>
          <HeadCell>{t("columns.from")}</HeadCell>
          <HeadCell>{t("fields.kind")}</HeadCell>
          <HeadCell>{t("columns.to")}</HeadCell>
          <HeadCell>{t("fields.note")}</HeadCell>
          <HeadCell>{t("columns.acts")}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {successions.map(({ id, from, to, on, kind, note }) => (
          <Row key={id}>
            <RowHead className="tabular whitespace-nowrap">{format.dateTime(new Date(on), "day")}</RowHead>
            <Cell>{from.name[locale]}</Cell>
            <Cell className="whitespace-nowrap">{SUCCESSION_WORDS[kind][locale]}</Cell>
            <Cell>{to.name[locale]}</Cell>
            <Cell>{note === "" ? null : <OfficialName name={note} />}</Cell>
            <Cell>
              <AdminForm
                action={strike}
                look="danger"
                submit={t("strike")}
                fields={() => <input type="hidden" name="succession" value={id} />}
              />
            </Cell>
          </Row>
        ))}
      </tbody>
    </DataTable>
  );
}
