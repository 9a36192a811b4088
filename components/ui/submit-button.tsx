"use client";

import type { ComponentProps, MouseEvent } from "react";
import { useFormStatus } from "react-dom";
import { BUTTON_LOOKS, type ButtonLook } from "./button-look.ts";

/** Sends its form once: a second click while the first is on its way does nothing. It keeps the focus meanwhile. */
export function SubmitButton({
  look = "primary",
  className = "",
  ...rest
}: { look?: ButtonLook } & ComponentProps<"button">) {
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
      className={`${BUTTON_LOOKS[look]} aria-busy:opacity-60 ${className}`}
    />
  );
}
