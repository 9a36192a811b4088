import type { SelectOption } from "#components/ui/select-field.tsx";
import type { Locale } from "#lib/domain/localized.ts";
import type { BodySummary } from "#lib/domain/views/body-summary.ts";

/** Bodies to choose from in a form, in the order given. */
export function bodyOptions(bodies: readonly BodySummary[], locale: Locale): readonly SelectOption[] {
  return bodies.map((body) => ({ value: body.id, label: body.names[locale] || body.name }));
}
