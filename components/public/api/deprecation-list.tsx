import { useTranslations } from "next-intl";
import { Cell, DataTable, HeadCell, Row, RowHead } from "#components/ui/data-table.tsx";
import type { Locale } from "#lib/domain/localized.ts";
import type { Deprecation } from "#lib/exchange/api/deprecations.ts";

/** What of the interface will go, when, and what to use in its place. */
export function DeprecationList({ all, locale }: { all: readonly Deprecation[]; locale: Locale }) {
  const t = useTranslations("api");
  if (all.length === 0) return <p className="pt-3">{t("noDeprecations")}</p>;
  return (
    <DataTable caption={t("deprecations")}>
      <thead>
        <tr>
          <HeadCell>{t("part")}</HeadCell>
          <HeadCell>{t("since")}</HeadCell>
          <HeadCell>{t("sunset")}</HeadCell>
          <HeadCell>{t("instead")}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {all.map(({ set, kind, name, since, sunset, instead }) => (
          <Row key={`${set} ${kind} ${name}`}>
            <RowHead>
              <code>{kind === "set" ? `/${set}` : `/${set} ${name}`}</code>
            </RowHead>
            <Cell>{since}</Cell>
            <Cell>{sunset ?? t("undecided")}</Cell>
            <Cell>{instead[locale]}</Cell>
          </Row>
        ))}
      </tbody>
    </DataTable>
  );
}
