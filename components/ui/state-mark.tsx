import type { ReactNode } from "react";
import { TONE_LOOKS, type Tone } from "./tone.ts";
import { ToneMark } from "./tone-mark.tsx";

/** A state: word, mark and tint together. */
export function StateMark({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span className={`inline-flex items-center gap-1.5 whitespace-nowrap px-1.5 text-13 ${TONE_LOOKS[tone]}`}>
      <ToneMark tone={tone} />
      {children}
    </span>
  );
}
