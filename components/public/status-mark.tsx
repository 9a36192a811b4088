import { useLocale } from "next-intl";
import { StateMark } from "#components/ui/state-mark.tsx";
import type { Tone } from "#components/ui/tone.ts";
import { REPORT_STATUS_WORDS, type ReportStatus } from "#lib/domain/status/report-status.ts";

const TONES: Readonly<Record<ReportStatus, Tone>> = {
  published: "ok",
  published_late: "warn",
  in_review: "accent",
  due: "neutral",
  overdue: "error",
  not_due: "neutral",
  entered: "ok",
  not_required: "neutral",
};

/** Where a report stands before the public. */
export function StatusMark({ status }: { status: ReportStatus }) {
  return <StateMark tone={TONES[status]}>{REPORT_STATUS_WORDS[status][useLocale()]}</StateMark>;
}
