/** primary: the one act of a page. plain: any other. danger: what cannot be taken back. quiet: an act inside a line. */
export type ButtonLook = "primary" | "plain" | "danger" | "quiet";
/** compact: in a table's row or a bar. */
export type ButtonSize = "usual" | "compact";

export interface ButtonStyle {
  readonly look?: ButtonLook;
  readonly size?: ButtonSize;
}

const BASE =
  "inline-flex items-center justify-center gap-2 whitespace-nowrap rounded-input border no-underline disabled:opacity-60";
const SIZES: Readonly<Record<ButtonSize, string>> = {
  usual: "min-h-9 px-4 py-1 text-14 leading-6",
  compact: "min-h-7 px-3 text-13 leading-5",
};
const QUIET_SIZES: Readonly<Record<ButtonSize, string>> = {
  usual: "min-h-6 px-1 text-14",
  compact: "min-h-6 px-1 text-13",
};
const COLOURS: Readonly<Record<ButtonLook, string>> = {
  primary: "border-accent bg-accent text-on-accent hover:underline",
  plain: "border-edge bg-paper text-ink hover:bg-wash",
  danger: "border-error bg-paper text-error hover:bg-error-tint",
  quiet: "border-transparent text-accent underline underline-offset-4 hover:bg-wash",
};

/** The classes of a button, or of a link that looks like the act it leads to. */
export function buttonStyle({ look = "plain", size = "usual" }: ButtonStyle): string {
  return `${BASE} ${(look === "quiet" ? QUIET_SIZES : SIZES)[size]} ${COLOURS[look]}`;
}
