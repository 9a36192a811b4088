import type { ComponentProps } from "react";
import { BUTTON_LOOKS, type ButtonLook } from "./button-look.ts";

/** A button that does something here. It submits only where `type="submit"` says so. */
export function Button({
  look = "plain",
  className = "",
  ...rest
}: { look?: ButtonLook } & ComponentProps<"button">) {
  return <button type="button" {...rest} className={`${BUTTON_LOOKS[look]} ${className}`} />;
}
