"use client";

import type { ComponentProps, MouseEvent } from "react";
import { useFormStatus } from "react-dom";
import { type ButtonStyle, buttonStyle } from "./button-look.ts";

/** Sends its form once: a second click while the first is on its way does nothing. It keeps the focus meanwhile. */
export function SubmitButton({
  look = "primary",
  size = "usual",
  className = "",
  ...rest
}: ButtonStyle & ComponentProps<"button">) {
  const { pending } = useFormStatus();
  const ignoreSecondClick = (event: MouseEvent) => {
    if (pending) event.preventDefault();
  };
  return (
    <button
      {...rest}
      type="submit"
      aria-disabled={pending ? true : undefined}
      aria-busy={pending ? true : undefined}
      onClick={ignoreSecondClick}
      className={`${buttonStyle({ look, size })} aria-busy:opacity-60 ${className}`}
    />
  );
}
