import type { Localized } from "#lib/domain/localized.ts";
import type { FindingPlace } from "#lib/domain/rules/types.ts";
import type { Template } from "#lib/domain/templates/types.ts";

/** What a place is called in lists: a cell by its full label, a section by its title; null for the report as a whole. */
export function placeName(template: Template, place: FindingPlace): Localized | null {
  switch (place.kind) {
    case "cell":
      return template.cellByKey.get(place.cell)?.label ?? null;
    case "table":
      return template.tables.find(({ key }) => key === place.table)?.title ?? null;
    case "section":
      return template.sections.find(({ key }) => key === place.section)?.title ?? null;
    case "report":
      return null;
  }
}
