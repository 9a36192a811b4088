import { useTranslations } from "next-intl";
import { StateMark } from "#components/ui/state-mark.tsx";
import type { Tone } from "#components/ui/tone.ts";
import type { Punctuality } from "#lib/domain/views/roll-call.ts";

const TONES: Readonly<Record<Punctuality, Tone>> = {
  published: "ok",
  published_late: "warn",
  overdue: "error",
  awaited: "neutral",
};

/** Whether a report that is due has been published, and in time. */
export function PunctualityMark({ punctuality }: { punctuality: Punctuality }) {
  const t = useTranslations("public.punctuality");
  return <StateMark tone={TONES[punctuality]}>{t(punctuality)}</StateMark>;
}
