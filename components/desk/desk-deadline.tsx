import { useTranslations } from "next-intl";
import { StateMark } from "#components/ui/state-mark.tsx";
import type { DeskRow } from "#lib/domain/views/desk-view.ts";

/** From so few days on the deadline is said in the colour of what wants attention. */
const SOON = 7;

/** The deadline, and how far away it is while the report is not in. */
export function DeskDeadline({ row }: { row: DeskRow }) {
  const t = useTranslations("desk");
  const { deadline, daysLeft } = row;
  if (deadline === null) return "—";
  return (
    <span className="tabular inline-flex items-center gap-2">
      {deadline}
      {daysLeft === null ? null : daysLeft < 0 ? (
        <StateMark tone="error">{t("overdue", { days: -daysLeft })}</StateMark>
      ) : daysLeft <= SOON ? (
        <StateMark tone="warn">{t("daysLeft", { days: daysLeft })}</StateMark>
      ) : (
        <span className="text-12 text-ink-soft">{t("daysLeft", { days: daysLeft })}</span>
      )}
    </span>
  );
}
