import { useTranslations } from "next-intl";
import { BodyName } from "#components/ui/body-name.tsx";
import { ReportStateMark } from "#components/ui/report-state-mark.tsx";
import type { ReportView } from "#lib/domain/views/report-view.ts";

/** Whose report, which year and scope, where it stands: the editor's heading. */
export function ReportName({ view }: { view: ReportView }) {
  const t = useTranslations("editor");
  const shell = useTranslations("shell");
  return (
    <span className="flex items-center gap-3">
      <h1 className="truncate text-16">
        <BodyName body={view.body} /> {t("yearReport", { year: view.subject.year })}
      </h1>
      <span className="whitespace-nowrap text-13 text-ink-soft">{shell(`scopes.${view.subject.scope}`)}</span>
      <ReportStateMark state={view.ref.state} />
    </span>
  );
}
