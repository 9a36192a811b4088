import { useFormatter, useTranslations } from "next-intl";
import { Cell, DataTable, HeadCell, Row, RowHead } from "#components/ui/data-table.tsx";
import type { Release } from "#lib/domain/releases/release.ts";
import { Link } from "#lib/i18n/navigation.ts";

/** All releases, the newest first, with what came in by each. */
export function ReleaseList({ releases }: { releases: readonly Release[] }) {
  const t = useTranslations("releases");
  const format = useFormatter();
  return (
    <DataTable caption={t("all")}>
      <thead>
        <tr>
          <HeadCell>{t("day")}</HeadCell>
          <HeadCell>{t("version")}</HeadCell>
          <HeadCell figures>{t("reports")}</HeadCell>
          <HeadCell figures>{t("added")}</HeadCell>
          <HeadCell figures>{t("revised")}</HeadCell>
          <HeadCell figures>{t("withdrawn")}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {releases.map(({ id, version, counts }) => (
          <Row
            key={id}
            id={
              releases.find((one) => one.id.startsWith(id.slice(0, 4)))?.id === id
                ? id.slice(0, 4)
                : undefined
            }
          >
            <RowHead>
              <Link href={`/releases/${id}`} prefetch={false} className="inline-block min-h-6">
                {id}
              </Link>
            </RowHead>
            <Cell>{version}</Cell>
            {[counts.reports, counts.added, counts.revised, counts.withdrawn].map((count, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: four columns, always in this order
              <Cell key={index} figures>
                {format.number(count)}
              </Cell>
            ))}
          </Row>
        ))}
      </tbody>
    </DataTable>
  );
}
