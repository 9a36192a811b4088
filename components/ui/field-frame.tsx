import type { ReactNode } from "react";

export interface FieldWords {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  /** Says what to do, not what was wrong with the person. */
  error?: string | null | undefined;
}

/** Label above, hint under it, error next to the field; the field names both in `aria-describedby`. */
export function FieldFrame({ id, label, hint, error, children }: FieldWords & { children: ReactNode }) {
  const isWrong = error !== undefined && error !== null;
  return (
    <div className={isWrong ? "border-error border-l-2 pl-3" : undefined}>
      <label htmlFor={id} className="block font-semibold text-14">
        {label}
      </label>
      {hint === undefined ? null : (
        <div id={`${id}-hint`} className="text-13 text-ink-soft">
          {hint}
        </div>
      )}
      {isWrong ? (
        <p id={`${id}-error`} className="font-semibold text-13 text-error">
          {error}
        </p>
      ) : null}
      <div className="mt-1">{children}</div>
    </div>
  );
}

/** What a field says of itself to assistive technology, from the same words. */
export function describeField({ id, hint, error }: Pick<FieldWords, "id" | "hint" | "error">) {
  const isWrong = error !== undefined && error !== null;
  const parts = [hint === undefined ? null : `${id}-hint`, isWrong ? `${id}-error` : null].filter(
    (part) => part !== null,
  );
  return {
    "aria-describedby": parts.length === 0 ? undefined : parts.join(" "),
    "aria-invalid": isWrong ? (true as const) : undefined,
  };
}

export const FIELD_LOOK =
  "w-full rounded-input border border-edge bg-paper px-2.5 py-1.5 text-14 text-ink aria-invalid:border-error disabled:bg-wash";
