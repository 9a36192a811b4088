import { useLocale, useTranslations } from "next-intl";
import { BodyName } from "#components/ui/body-name.tsx";
import { Cell, DataTable, HeadCell, Row, RowHead } from "#components/ui/data-table.tsx";
import type { DeskRow } from "#lib/domain/views/desk-view.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { DeskAct, type DeskActProps } from "./desk-act.tsx";
import { DeskDeadline } from "./desk-deadline.tsx";
import { DeskProgress } from "./desk-progress.tsx";
import { DeskState } from "./desk-state.tsx";
import { rowKey } from "./previous-row.ts";

interface DeskTableProps {
  rows: readonly DeskRow[];
  /** The same body's and scope's report of the year before, by row key. */
  previous: ReadonlyMap<string, DeskRow>;
  start: DeskActProps["start"];
}

/** What the bodies owe and have, a line for each duty. */
export function DeskTable({ rows, previous, start }: DeskTableProps) {
  const t = useTranslations("desk");
  const shell = useTranslations("shell");
  const locale = useLocale();
  return (
    <DataTable caption={t("caption")}>
      <thead>
        <tr>
          <HeadCell figures>{t("columns.year")}</HeadCell>
          <HeadCell>{t("columns.body")}</HeadCell>
          <HeadCell>{t("columns.scope")}</HeadCell>
          <HeadCell>{t("columns.state")}</HeadCell>
          <HeadCell>{t("columns.deadline")}</HeadCell>
          <HeadCell figures>{t("columns.filled")}</HeadCell>
          <HeadCell className="w-1/4 min-w-44">{t("columns.next")}</HeadCell>
          <HeadCell className="max-xl:hidden">{t("columns.previous")}</HeadCell>
          <HeadCell>{t("columns.act")}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const before = previous.get(rowKey(row))?.report ?? null;
          return (
            <Row key={rowKey(row)}>
              <Cell figures className="tabular">
                {row.year}
              </Cell>
              <RowHead className="w-1/4 min-w-44">
                {row.report === null ? (
                  <BodyName body={row.body} />
                ) : (
                  <Link href={`/reports/${row.report.id}`} prefetch={false}>
                    <BodyName body={row.body} />
                  </Link>
                )}
              </RowHead>
              <Cell className="whitespace-nowrap">{shell(`scopes.${row.scope}`)}</Cell>
              <Cell>
                <DeskState row={row} />
              </Cell>
              <Cell className="whitespace-nowrap">
                <DeskDeadline row={row} />
              </Cell>
              <Cell figures>
                <DeskProgress row={row} />
              </Cell>
              <Cell className={row.next.isMine ? "font-semibold" : "text-ink-soft"}>
                {row.next.sentence[locale]}
              </Cell>
              <Cell className="whitespace-nowrap max-xl:hidden">
                {before === null ? (
                  "—"
                ) : (
                  <Link href={`/reports/${before.id}`} prefetch={false}>
                    {t("yearReport", { year: row.year - 1 })}
                  </Link>
                )}
              </Cell>
              <Cell>
                <DeskAct row={row} start={start} size="compact" />
              </Cell>
            </Row>
          );
        })}
      </tbody>
    </DataTable>
  );
}
