import type { Tone } from "./tone.ts";

const SHAPES: Readonly<Record<Tone, string>> = {
  error: "M6 1 11 6 6 11 1 6Z",
  warn: "M6 1 11.2 10.5H0.8Z",
  ok: "M1.2 6.4 2.6 5 5 7.4 9.8 2 11.2 3.4 5 10.2Z",
  accent: "M2 1 11 6 2 11Z",
  neutral: "M6 2a4 4 0 1 1 0 8 4 4 0 0 1 0-8Zm0 1.4a2.6 2.6 0 1 0 0 5.2 2.6 2.6 0 0 0 0-5.2Z",
};

/** A shape for each tone, so that nothing depends on colour. It always stands beside the word and says nothing itself. */
export function ToneMark({ tone }: { tone: Tone }) {
  return (
    <svg viewBox="0 0 12 12" aria-hidden="true" className="size-2.5 shrink-0 fill-current">
      <path fillRule="evenodd" d={SHAPES[tone]} />
    </svg>
  );
}
