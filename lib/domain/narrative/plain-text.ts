import { foldScript } from "./fold-script.ts";

/**
 * A text as checks read it: folded, and without any white space, because text taken from PDF breaks lines inside words
 * and puts spaces around figures (`2023 年 1 月 1 日`).
 */
export function plainText(text: string): string {
  return foldScript(text).replace(/[\s\u200b]+/g, "");
}
