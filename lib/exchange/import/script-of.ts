import { isHan } from "./fold-text.ts";
import type { Layout } from "./layout.ts";

/** Share of characters that folding changes; in a text of traditional characters it is about a third. */
const TRADITIONAL = 0.08;

/** Tells the script of the source by how many of its characters are not simplified ones. */
export function scriptOf({ text, folded }: Layout): "hans" | "hant" {
  let han = 0;
  let changed = 0;
  for (let index = 0; index < text.length; index++) {
    if (!isHan(text.charCodeAt(index))) continue;
    han += 1;
    if (text[index] !== folded[index]) changed += 1;
  }
  return changed > han * TRADITIONAL ? "hant" : "hans";
}
