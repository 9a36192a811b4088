import { useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import type { BodySummary } from "#lib/domain/views/body-summary.ts";
import { useReportTitle } from "./use-report-title.ts";

/** What has just been decided, above the queue that goes on. */
export function DecisionNotice(props: { done: "returned" | "approved"; body: BodySummary; year: number }) {
  const t = useTranslations("review");
  const report = useReportTitle()(props.body, props.year);
  return (
    <div className="mb-4">
      <Notice tone="ok" live="status" title={t(`queue.${props.done}Notice`, { report })} />
    </div>
  );
}
