"use client";

import { useEffect, useRef } from "react";

export interface FieldError {
  /** id of the field, or null where the whole form was refused. */
  readonly field: string | null;
  readonly message: string;
}

/**
 * Everything that stopped a form, on top of it. It takes the focus when it appears, so that a screen reader reads it
 * and the keyboard is there; each line leads to its field.
 */
export function ErrorSummary({ title, errors }: { title: string; errors: readonly FieldError[] }) {
  const box = useRef<HTMLElement>(null);
  // A second refusal with other errors takes the focus again.
  const said = errors.map((error) => error.message).join("\n");
  useEffect(() => {
    if (said !== "") box.current?.focus();
  }, [said]);
  if (errors.length === 0) return null;
  return (
    <section
      ref={box}
      tabIndex={-1}
      role="alert"
      aria-label={title}
      className="border-2 border-error bg-error-tint px-4 py-3"
    >
      <h2 className="text-16">{title}</h2>
      <ul className="mt-1 text-14">
        {errors.map((error) => (
          <li key={`${error.field} ${error.message}`}>
            {error.field === null ? (
              <span className="text-error">{error.message}</span>
            ) : (
              <a href={`#${error.field}`} className="text-error">
                {error.message}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
