import { useTranslations } from "next-intl";
import type { Severity } from "#lib/domain/rules/types.ts";
import { StateMark } from "./state-mark.tsx";
import type { Tone } from "./tone.ts";

const TONES: Readonly<Record<Severity, Tone>> = {
  error: "error",
  needs_explanation: "warn",
  hint: "neutral",
};

/** Needs the namespace `shell` where it is used in the browser. */
export function SeverityMark({ severity }: { severity: Severity }) {
  const t = useTranslations("shell.severities");
  return <StateMark tone={TONES[severity]}>{t(severity)}</StateMark>;
}
