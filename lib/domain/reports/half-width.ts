/**
 * Turns full-width letters, digits and signs into the ordinary ones and every kind of blank into a space. Not NFKC: that
 * would turn the footnote mark of 22① into a digit and invent the figure 221.
 */
export function halfWidth(text: string): string {
  return text
    .replace(/[！-～]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0xfee0))
    .replace(/[\s\u200b\u2060]/g, " ");
}
