import { useLocale, useTranslations } from "next-intl";
import type { QueueRow } from "#lib/domain/views/queue-view.ts";
import { isoDay } from "#lib/i18n/iso-day.ts";

/** The parts of a queue row in words, shared by the table and by the list on a phone. */
export function useQueueRowWords() {
  const t = useTranslations();
  const locale = useLocale();
  return (row: QueueRow) => ({
    name: row.body.names[locale] || row.body.name,
    scope: t(`shell.scopes.${row.scope}`),
    kind: t(`review.kinds.${row.body.kind}`),
    submitted: isoDay(row.submittedAt),
    waiting: t("review.queue.days", { count: row.waitingDays }),
    deadline: row.deadline ?? "—",
    reasons: row.riskReasons.map((reason) => reason[locale]),
  });
}
