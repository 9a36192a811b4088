import { useTranslations } from "next-intl";
import { StateMark } from "#components/ui/state-mark.tsx";
import type { Tone } from "#components/ui/tone.ts";
import type { BackfillState } from "#lib/domain/backfill/backfill-doubts.ts";

const TONES: Readonly<Record<BackfillState, Tone>> = {
  waiting: "neutral",
  ready: "accent",
  needs_look: "warn",
  not_readable: "error",
  accepted: "ok",
  set_aside: "neutral",
};

export function BackfillStateMark({ state }: { state: BackfillState }) {
  const t = useTranslations("backfill.states");
  return <StateMark tone={TONES[state]}>{t(state)}</StateMark>;
}
