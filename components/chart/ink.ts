/**
 * The colours of drawings, by the names of the style sheet's tokens and written out for the style sheet to find.
 * Outside a page, where there is no style sheet, `pictureColors` puts the values in their place.
 */
export const INK = {
  text: "var(--color-ink)",
  soft: "var(--color-ink-soft)",
  line: "var(--color-line)",
  edge: "var(--color-edge)",
  wash: "var(--color-wash)",
  paper: "var(--color-paper)",
  first: "var(--color-series-1)",
  outlier: "var(--color-series-4)",
} as const;

/** Five steps of one hue, from few to many. */
const STEPS = [
  "var(--color-step-1)",
  "var(--color-step-2)",
  "var(--color-step-3)",
  "var(--color-step-4)",
  "var(--color-step-5)",
] as const;

/** The surface of a step and the text that can be read on it. */
export function stepInk(step: number): { readonly surface: string; readonly text: string } {
  return { surface: STEPS[step] ?? INK.paper, text: step >= 3 ? INK.paper : INK.text };
}
