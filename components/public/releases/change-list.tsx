import { useFormatter, useLocale, useTranslations } from "next-intl";
import { Cell, DataTable, HeadCell, Row, RowHead } from "#components/ui/data-table.tsx";
import type { Localized } from "#lib/domain/localized.ts";
import { Link } from "#lib/i18n/navigation.ts";

interface Change {
  readonly name: Localized;
  readonly year: number;
  readonly publishedAt: Date;
  readonly number: number;
  readonly path: string;
  readonly differencePath: string | null;
}

/** Reports that a release has and the one before has not, or not in this version. */
export function ChangeList({ changes, total }: { changes: readonly Change[]; total: number }) {
  const t = useTranslations("releases");
  const locale = useLocale();
  const format = useFormatter();
  if (changes.length === 0) return <p>{t("noChanges")}</p>;
  return (
    <>
      <DataTable caption={t("changes")}>
        <thead>
          <tr>
            <HeadCell>{t("body")}</HeadCell>
            <HeadCell>{t("year")}</HeadCell>
            <HeadCell>{t("what")}</HeadCell>
            <HeadCell>{t("publishedOn")}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ name, year, number, path, differencePath, publishedAt }) => (
            <Row key={path}>
              <RowHead>
                <Link href={path} prefetch={false} className="inline-block min-h-6">
                  {name[locale]}
                </Link>
              </RowHead>
              <Cell>{year}</Cell>
              <Cell className="whitespace-nowrap">
                <What number={number} differencePath={differencePath} />
              </Cell>
              <Cell className="whitespace-nowrap">{format.dateTime(publishedAt, "day")}</Cell>
            </Row>
          ))}
        </tbody>
      </DataTable>
      {total > changes.length ? (
        <p className="pt-2 text-13">{t("moreChanges", { count: total - changes.length })}</p>
      ) : null}
    </>
  );
}

function What({ number, differencePath }: Pick<Change, "number" | "differencePath">) {
  const t = useTranslations("releases");
  if (differencePath === null) return t("isAdded");
  return (
    <>
      {t("isRevised", { number })} ·{" "}
      <Link href={differencePath} prefetch={false} className="inline-block min-h-6">
        {t("difference")}
      </Link>
    </>
  );
}
