import { useTranslations } from "next-intl";
import { BodyName } from "#components/ui/body-name.tsx";
import { ReportStateMark } from "#components/ui/report-state-mark.tsx";
import { StateMark } from "#components/ui/state-mark.tsx";
import { Link } from "#lib/i18n/navigation.ts";
import { useQueueRowWords } from "./queue-row-words.tsx";
import type { QueueTableProps } from "./queue-table.tsx";

/** The queue on a phone: a report after the other, in the words of the table's columns. */
export function QueuePhoneList({ rows, isSelectable, isWaiting }: Omit<QueueTableProps, "caption">) {
  const t = useTranslations("review.queue");
  const words = useQueueRowWords();
  return (
    <ul className="border-line border-t">
      {rows.map((row) => {
        const said = words(row);
        return (
          <li key={row.reportId} className="flex gap-3 border-line border-b py-3 text-14">
            {isSelectable ? (
              <input
                type="checkbox"
                name="report"
                value={row.reportId}
                aria-label={t("select", { body: said.name })}
                className="mt-1 size-6 shrink-0 accent-accent"
              />
            ) : null}
            <div className="min-w-0">
              <Link href={`/review/${row.reportId}`} prefetch={false} className="font-semibold">
                <BodyName body={row.body} />
              </Link>
              <p className="tabular text-13">
                {row.year} · {said.scope}
                {isWaiting ? ` · ${t("columns.waiting")} ${said.waiting}` : null}
              </p>
              <p className="tabular text-13 text-ink-soft">
                {t("columns.deadline")} {said.deadline}{" "}
                {row.wasLate ? <StateMark tone="warn">{t("late")}</StateMark> : null}
              </p>
              {isWaiting ? (
                <p className="text-13 text-ink-soft">{said.reasons.join(" · ")}</p>
              ) : (
                <ReportStateMark state={row.state} />
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
