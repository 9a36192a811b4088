/** primary: the one act of a page. plain: any other. danger: what cannot be taken back. quiet: an act inside a line. */
export type ButtonLook = "primary" | "plain" | "danger" | "quiet";

const BASE =
  "inline-flex items-center justify-center gap-2 whitespace-nowrap rounded-input border text-14 no-underline disabled:opacity-60";
const SIZE = "min-h-9 px-4 py-1 leading-6";

export const BUTTON_LOOKS: Readonly<Record<ButtonLook, string>> = {
  primary: `${BASE} ${SIZE} border-accent bg-accent text-on-accent hover:underline`,
  plain: `${BASE} ${SIZE} border-edge bg-paper text-ink hover:bg-wash`,
  danger: `${BASE} ${SIZE} border-error bg-paper text-error hover:bg-error-tint`,
  quiet: `${BASE} min-h-6 border-transparent px-1 text-accent underline underline-offset-4 hover:bg-wash`,
};
