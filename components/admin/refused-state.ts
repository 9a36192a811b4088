import type { AdminState } from "./admin-state.ts";

/** The form as it was typed, with what stopped it: fields, or one sentence about the whole. */
export function refusedState(
  values: AdminState["values"],
  errors: AdminState["errors"] | string,
): AdminState {
  const list = typeof errors === "string" ? [{ field: null, message: errors }] : errors;
  return { values, errors: list, done: null, password: null };
}
