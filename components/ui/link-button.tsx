import type { ComponentProps } from "react";
import { Link } from "#lib/i18n/navigation.ts";
import { BUTTON_LOOKS, type ButtonLook } from "./button-look.ts";

/** A link to the next step, which looks like the act it leads to. */
export function LinkButton({
  look = "plain",
  className = "",
  ...rest
}: { look?: ButtonLook } & ComponentProps<typeof Link>) {
  return <Link {...rest} className={`${BUTTON_LOOKS[look]} ${className}`} />;
}
