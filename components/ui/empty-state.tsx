import type { ReactNode } from "react";

/** Nothing to show: one sentence, one next act. */
export function EmptyState(props: { sentence: string; children?: ReactNode }) {
  return (
    <div className="flex flex-col items-start gap-3 border-line border-y py-8">
      <p className="text-ink-soft">{props.sentence}</p>
      {props.children}
    </div>
  );
}
