import { useFormatter, useTranslations } from "next-intl";
import { Cell, DataTable, HeadCell, Row, RowHead } from "#components/ui/data-table.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import type { BackfillState } from "#lib/domain/backfill/backfill-doubts.ts";
import type { BackfillLine } from "#lib/domain/views/backfill-view.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { countAll } from "./reading-progress.ts";

const SHOWN = [
  "waiting",
  "ready",
  "needs_look",
  "not_readable",
  "accepted",
] as const satisfies BackfillState[];

/** Everything that was uploaded, newest first, with how much of it is done. */
export function BackfillList({ backfills }: { backfills: readonly BackfillLine[] }) {
  const t = useTranslations("backfill");
  const format = useFormatter();
  if (backfills.length === 0) return <EmptyState sentence={t("none")} />;
  return (
    <DataTable caption={t("list")}>
      <thead>
        <tr>
          <HeadCell>{t("columns.name")}</HeadCell>
          <HeadCell>{t("columns.begun")}</HeadCell>
          <HeadCell figures>{t("columns.files")}</HeadCell>
          {SHOWN.map((state) => (
            <HeadCell key={state} figures>
              {t(`states.${state}`)}
            </HeadCell>
          ))}
        </tr>
      </thead>
      <tbody>
        {backfills.map(({ id, name, begunAt, begunByName, counts }) => (
          <Row key={id}>
            <RowHead className="wrap-anywhere min-w-40">
              <Link href={`/backfill/${id}`} prefetch={false}>
                {name}
              </Link>
            </RowHead>
            <Cell className="whitespace-nowrap">
              {format.dateTime(new Date(begunAt), "minute")}{" "}
              <span className="text-ink-soft">{begunByName}</span>
            </Cell>
            <Cell figures className="tabular">
              {countAll(counts)}
            </Cell>
            {SHOWN.map((state) => (
              <Cell key={state} figures className="tabular">
                {counts[state]}
              </Cell>
            ))}
          </Row>
        ))}
      </tbody>
    </DataTable>
  );
}
