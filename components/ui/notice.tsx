import type { ReactNode } from "react";
import type { Tone } from "./tone.ts";
import { ToneMark } from "./tone-mark.tsx";

const LOOKS: Readonly<Record<Tone, string>> = {
  error: "border-error bg-error-tint text-error",
  warn: "border-warn bg-warn-tint text-warn",
  ok: "border-ok bg-ok-tint text-ok",
  accent: "border-accent bg-accent-tint text-accent",
  neutral: "border-edge bg-wash text-ink",
};

/**
 * A sentence about the page. `live` for what appears after an act: screen readers then say it by themselves.
 */
export function Notice(props: {
  tone: Tone;
  title: ReactNode;
  live?: "status" | "alert";
  children?: ReactNode;
}) {
  return (
    <div role={props.live} className={`border-l-4 px-4 py-2.5 text-14 ${LOOKS[props.tone]}`}>
      <p className="flex items-center gap-2 font-semibold">
        <ToneMark tone={props.tone} />
        {props.title}
      </p>
      {props.children === undefined ? null : <div className="mt-1 text-ink">{props.children}</div>}
    </div>
  );
}
