import type { SelectOption } from "#components/ui/select-field.tsx";
import type { BodySummary } from "#lib/domain/views/body-summary.ts";

/** Bodies to choose from in a form, in the order given. */
export function bodyOptions(bodies: readonly BodySummary[]): readonly SelectOption[] {
  return bodies.map((body) => ({ value: body.id, label: body.name }));
}
