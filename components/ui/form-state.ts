import type { FieldError } from "./error-summary.tsx";

/**
 * What a form's action gives back: what was typed (React empties the fields after an action), what stopped it, and
 * what was done.
 */
export interface FormState {
  readonly values: Readonly<Record<string, string>>;
  readonly errors: readonly FieldError[];
  readonly done: string | null;
}

export const UNTOUCHED: FormState = { values: {}, errors: [], done: null };

/** The error of one field, for showing beside it. */
export function errorOf(state: FormState, field: string): string | null {
  return state.errors.find((error) => error.field === field)?.message ?? null;
}

/** How many fields have to be corrected; none where the form was refused as a whole. */
export function placedErrors(state: FormState): number {
  return state.errors.filter(({ field }) => field !== null).length;
}

/** What was typed, field by field; files are left out. */
export function typedValues(form: FormData): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of form) {
    // Names with $ are React's own.
    if (typeof value === "string" && !name.startsWith("$")) values[name] = value;
  }
  return values;
}

/** An error for every field of the list that was left empty; `say` names the field. */
export function missingFields(
  values: FormState["values"],
  fields: readonly string[],
  say: (field: string) => string,
): readonly FieldError[] {
  return fields
    .filter((field) => (values[field] ?? "").trim() === "")
    .map((field) => ({ field, message: say(field) }));
}
