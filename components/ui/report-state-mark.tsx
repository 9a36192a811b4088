import { useTranslations } from "next-intl";
import type { ReportState } from "#lib/domain/workflow/states.ts";
import { StateMark } from "./state-mark.tsx";
import type { Tone } from "./tone.ts";

const TONES: Readonly<Record<ReportState, Tone>> = {
  draft: "neutral",
  in_signoff: "accent",
  submitted: "accent",
  returned: "error",
  approved: "ok",
  published: "ok",
  correcting: "warn",
};

/** Needs the namespace `shell` where it is used in the browser. */
export function ReportStateMark({ state }: { state: ReportState }) {
  const t = useTranslations("shell.states");
  return <StateMark tone={TONES[state]}>{t(state)}</StateMark>;
}
