import type { ComponentProps } from "react";
import { Link } from "#lib/i18n/navigation.ts";
import { type ButtonStyle, buttonStyle } from "./button-look.ts";

/** A link to the next step, which looks like the act it leads to. */
export function LinkButton({
  look = "plain",
  size = "usual",
  className = "",
  ...rest
}: ButtonStyle & ComponentProps<typeof Link>) {
  return <Link {...rest} className={`${buttonStyle({ look, size })} ${className}`} />;
}
