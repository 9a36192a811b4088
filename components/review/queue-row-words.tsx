import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { QueueRow } from "#lib/domain/views/queue-view.ts";

/** The parts of a queue row in words, shared by the table and by the list on a phone. */
export function useQueueRowWords() {
  const t = useTranslations();
  const format = useFormatter();
  const locale = useLocale();
  return (row: QueueRow) => ({
    scope: t(`shell.scopes.${row.scope}`),
    kind: t(`review.kinds.${row.body.kind}`),
    submitted: format.dateTime(new Date(row.submittedAt), "shortDay"),
    waiting: t("review.queue.days", { count: row.waitingDays }),
    deadline: row.deadline === null ? "—" : format.dateTime(new Date(row.deadline), "shortDay"),
    reasons: row.riskReasons.map((reason) => reason[locale]),
  });
}
