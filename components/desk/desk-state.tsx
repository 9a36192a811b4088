import { useTranslations } from "next-intl";
import { ReportStateMark } from "#components/ui/report-state-mark.tsx";
import { StateMark } from "#components/ui/state-mark.tsx";
import type { DeskRow } from "#lib/domain/views/desk-view.ts";

/** Where a report stands; a duty without a report has not been begun. */
export function DeskState({ row }: { row: DeskRow }) {
  const t = useTranslations("desk");
  const { report } = row;
  if (report === null) return <StateMark tone="neutral">{t("notStarted")}</StateMark>;
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2">
      <ReportStateMark state={report.state} />
      {report.openComments === 0 ? null : (
        <span className="text-12 text-ink-soft">{t("comments", { count: report.openComments })}</span>
      )}
    </span>
  );
}
