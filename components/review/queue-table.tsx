import { useTranslations } from "next-intl";
import { BodyName } from "#components/ui/body-name.tsx";
import { Cell, DataTable, HeadCell, Row, RowHead } from "#components/ui/data-table.tsx";
import { ReportStateMark } from "#components/ui/report-state-mark.tsx";
import { StateMark } from "#components/ui/state-mark.tsx";
import type { QueueRow } from "#lib/domain/views/queue-view.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { useQueueRowWords } from "./queue-row-words.tsx";

export interface QueueTableProps {
  caption: string;
  rows: readonly QueueRow[];
  /** Rows can be ticked, for publishing several. */
  isSelectable: boolean;
  /** How long a report has waited and why it comes first: of what still waits for somebody. */
  isWaiting: boolean;
}

export function QueueTable({ caption, rows, isSelectable, isWaiting }: QueueTableProps) {
  const t = useTranslations("review.queue");
  const words = useQueueRowWords();
  return (
    <DataTable caption={caption}>
      <thead>
        <tr>
          {isSelectable ? <HeadCell aria-label={t("select", { body: "" })} className="w-8" /> : null}
          <HeadCell>{t("columns.body")}</HeadCell>
          <HeadCell figures>{t("columns.year")}</HeadCell>
          <HeadCell>{t("columns.scope")}</HeadCell>
          <HeadCell figures>{t("columns.submitted")}</HeadCell>
          {isWaiting ? <HeadCell figures>{t("columns.waiting")}</HeadCell> : null}
          <HeadCell figures>{t("columns.deadline")}</HeadCell>
          <HeadCell figures>{t("columns.round")}</HeadCell>
          <HeadCell figures>{t("columns.explained")}</HeadCell>
          <HeadCell figures>{t("columns.comments")}</HeadCell>
          <HeadCell className="w-1/4 min-w-44">{t(isWaiting ? "columns.risk" : "columns.state")}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const said = words(row);
          return (
            <Row key={row.reportId}>
              {isSelectable ? (
                <Cell>
                  <input
                    type="checkbox"
                    name="report"
                    value={row.reportId}
                    aria-label={t("select", { body: said.name })}
                    className="block size-5 accent-accent"
                  />
                </Cell>
              ) : null}
              <RowHead className="min-w-44">
                <Link href={`/review/${row.reportId}`} prefetch={false}>
                  <BodyName body={row.body} />
                </Link>
              </RowHead>
              <Cell figures>{row.year}</Cell>
              <Cell className="whitespace-nowrap">{said.scope}</Cell>
              <Cell figures>{said.submitted}</Cell>
              {isWaiting ? <Cell figures>{said.waiting}</Cell> : null}
              <Cell figures>
                {row.wasLate ? <StateMark tone="warn">{t("late")}</StateMark> : null} {said.deadline}
              </Cell>
              <Cell figures>{row.round}</Cell>
              <Cell figures>{row.explainedFindings}</Cell>
              <Cell figures>{row.openComments}</Cell>
              <Cell className="text-ink-soft">
                {isWaiting ? said.reasons.join(" · ") : <ReportStateMark state={row.state} />}
              </Cell>
            </Row>
          );
        })}
      </tbody>
    </DataTable>
  );
}
