import { Converter } from "opencc-js/cn2t";

let convert: ((text: string) => string) | null = null;

/** A name in traditional characters, word by word: a proposal, as with every conversion from one script into the richer one. */
export function toTraditional(name: string): string {
  convert ??= Converter({ from: "cn", to: "t" });
  return convert(name);
}
