import type { ComponentProps } from "react";
import { type ButtonStyle, buttonStyle } from "./button-look.ts";

/** A button that does something here. It submits only where `type="submit"` says so. */
export function Button({
  look = "plain",
  size = "usual",
  className = "",
  ...rest
}: ButtonStyle & ComponentProps<"button">) {
  return <button type="button" {...rest} className={`${buttonStyle({ look, size })} ${className}`} />;
}
