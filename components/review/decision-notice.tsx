import { useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";

/** What has just been decided, above the queue that goes on. */
export function DecisionNotice(props: { done: "returned" | "approved"; body: string; year: number }) {
  const t = useTranslations("review");
  const report = t("reportTitle", { body: props.body, year: props.year });
  return (
    <div className="mb-4">
      <Notice tone="ok" live="status" title={t(`queue.${props.done}Notice`, { report })} />
    </div>
  );
}
