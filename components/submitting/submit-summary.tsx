import { useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import { blockers } from "#lib/domain/rules/explanations.ts";
import type { ReportView } from "#lib/domain/views/report-view.ts";

/** In a line or two: whether this report may leave, and what is still to do. */
export function SubmitSummary({ view }: { view: ReportView }) {
  const t = useTranslations("submitting.summary");
  const open = blockers(view.findings, view.explanations);
  const errors = open.filter(({ severity }) => severity === "error").length;
  const unexplained = open.length - errors;
  const hints = view.findings.filter(({ severity }) => severity === "hint").length;
  const lines = [
    errors === 0 ? null : t("errors", { count: errors }),
    unexplained === 0 ? null : t("unexplained", { count: unexplained }),
  ].filter((line) => line !== null);
  const tone = errors > 0 ? "error" : unexplained > 0 ? "warn" : "ok";
  return (
    <Notice tone={tone} title={lines[0] ?? t("clear")}>
      {lines.length + hints < 2 && hints === 0 ? undefined : (
        <>
          {lines.slice(1).map((line) => (
            <p key={line}>{line}</p>
          ))}
          {hints === 0 ? null : <p>{t("hints", { count: hints })}</p>}
        </>
      )}
    </Notice>
  );
}
