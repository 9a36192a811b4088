import type { SelectOption } from "#components/ui/select-field.tsx";
import type { Locale } from "#lib/domain/localized.ts";
import type { BodyChoice } from "#lib/domain/views/backfill-view.ts";

/** The register as options, deeper bodies further in. */
export function bodyOptions(bodies: readonly BodyChoice[], locale: Locale): readonly SelectOption[] {
  return bodies.map(({ id, names, depth }) => ({
    value: id,
    label: `${"　".repeat(depth)}${names[locale]}`,
  }));
}
