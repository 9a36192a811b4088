import type { CompareForm, YearSpan } from "./view-address.ts";

/** More lines than these are not told apart: each gets a panel. */
export const MOST_LINES = 6;

/** The form in which a comparison is drawn where its address names none: one year as bars, few bodies as lines, many as panels. */
export function usualForm(bodies: number, { from, to }: YearSpan): CompareForm {
  if (from === to) return "bars";
  return bodies > MOST_LINES ? "multiples" : "line";
}

/** The forms that a comparison can be drawn in; the usual one among them. */
export function possibleForms(bodies: number, { from, to }: YearSpan): readonly CompareForm[] {
  if (from === to) return ["bars", "table"];
  const overYears: readonly CompareForm[] = bodies > MOST_LINES ? ["multiples"] : ["line", "multiples"];
  const ofTwoYears: readonly CompareForm[] = bodies > 1 ? ["slope", "scatter"] : ["slope"];
  return [...overYears, "bars", ...ofTwoYears, "table"];
}
