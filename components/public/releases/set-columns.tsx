import { useLocale, useTranslations } from "next-intl";
import { Cell, DataTable, HeadCell, Row, RowHead } from "#components/ui/data-table.tsx";
import type { DataRow, DataSet } from "#lib/domain/releases/data-set.ts";

/** What every column of a set means. */
export function SetColumns({ set }: { set: DataSet }) {
  const t = useTranslations("releases");
  const locale = useLocale();
  return (
    <DataTable caption={t("columns")}>
      <thead>
        <tr>
          <HeadCell>{t("column")}</HeadCell>
          <HeadCell>{t("type")}</HeadCell>
          <HeadCell>{t("meaning")}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {set.columns.map(({ name, type, title, isRequired }) => (
          <Row key={name}>
            <RowHead>
              <code>{name}</code>
            </RowHead>
            <Cell className="whitespace-nowrap">
              {t(`types.${type}`)}
              {isRequired ? ` · ${t("required")}` : ""}
            </Cell>
            <Cell>{title[locale]}</Cell>
          </Row>
        ))}
      </tbody>
    </DataTable>
  );
}

/** The first rows of a set, as they stand in its files. */
export function SetPreview({ set, rows }: { set: DataSet; rows: readonly DataRow[] }) {
  const t = useTranslations("releases");
  if (rows.length === 0) return <p>{t("noRows")}</p>;
  return (
    <DataTable caption={t("preview")}>
      <thead>
        <tr>
          {set.columns.map(({ name, type }) => (
            <HeadCell key={name} figures={isFigure(type)}>
              {name}
            </HeadCell>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file that never changes
          <Row key={index}>
            {set.columns.map(({ name, type }, at) => (
              <Cell key={name} figures={isFigure(type)} className="max-w-72 truncate whitespace-nowrap">
                {row[at] ?? ""}
              </Cell>
            ))}
          </Row>
        ))}
      </tbody>
    </DataTable>
  );
}

function isFigure(type: DataSet["columns"][number]["type"]): boolean {
  return type === "integer" || type === "decimal";
}
