import type { Sheet } from "hucre/xlsx";

/**
 * Conditional formats of a sheet that was opened, as they are to be saved. Programs leave the pattern of their fill away, which there
 * means solid and is read as none.
 */
export function keepFormats({ conditionalRules }: Sheet): void {
  for (const rule of conditionalRules ?? []) {
    const fill = rule.style?.fill;
    if (fill?.type === "pattern" && fill.pattern === "none" && fill.bgColor !== undefined)
      rule.style = { ...rule.style, fill: { ...fill, pattern: "solid", fgColor: fill.bgColor } };
    if (rule.text === "") delete rule.text;
  }
}
