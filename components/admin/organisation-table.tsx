import { useTranslations } from "next-intl";
import { BodyName } from "#components/ui/body-name.tsx";
import { Cell, DataTable, HeadCell, Row, RowHead } from "#components/ui/data-table.tsx";
import type { OrganisationRow } from "#lib/domain/views/organisations-view.ts";
import { Link } from "#lib/i18n/navigation.ts";

/** The tree of bodies as a table: depth is indentation. */
export function OrganisationTable({ rows }: { rows: readonly OrganisationRow[] }) {
  const t = useTranslations();
  const c = useTranslations("admin.organisations.columns");
  return (
    <DataTable caption={t("admin.organisations.caption")}>
      <thead>
        <tr>
          <HeadCell>{c("name")}</HeadCell>
          <HeadCell>{c("slug")}</HeadCell>
          <HeadCell>{c("kind")}</HeadCell>
          <HeadCell>{c("level")}</HeadCell>
          <HeadCell>{c("office")}</HeadCell>
          <HeadCell>{c("mustReport")}</HeadCell>
          <HeadCell figures>{c("people")}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id}>
            <RowHead className="min-w-48">
              <span className="block" style={{ paddingInlineStart: `${row.depth * 1.25}rem` }}>
                <Link href={`/organisations/${row.id}`} prefetch={false}>
                  <BodyName body={row} />
                </Link>
              </span>
            </RowHead>
            <Cell className="whitespace-nowrap text-ink-soft">{row.slug}</Cell>
            <Cell className="whitespace-nowrap">{t(`review.kinds.${row.kind}`)}</Cell>
            <Cell className="whitespace-nowrap">{t(`admin.levels.${row.level}`)}</Cell>
            <Cell>{row.isDisclosureOffice ? t("admin.yes") : t("admin.no")}</Cell>
            <Cell>{row.mustReport ? t("admin.yes") : t("admin.no")}</Cell>
            <Cell figures>{row.people}</Cell>
          </Row>
        ))}
      </tbody>
    </DataTable>
  );
}
