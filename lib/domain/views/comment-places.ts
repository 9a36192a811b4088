import type { Localized } from "#lib/domain/localized.ts";
import { placeKey } from "#lib/domain/rules/define-rule.ts";
import type { Template } from "#lib/domain/templates/types.ts";
import { wording } from "#lib/domain/wording.ts";
import type { CommentPlace } from "./comment-view.ts";

export interface PlaceGroup {
  /** null for the report as a whole. */
  readonly label: Localized | null;
  readonly places: readonly { readonly key: string; readonly label: Localized }[];
}

const WHOLE_REPORT = wording("整份报告", "整份報告", "The whole report");
const INTRO = wording("引言", "引言", "Introduction");

/** Every place of a format that a comment can be pinned to, in the order of the form, for choosing from a list. */
export function commentPlaces(template: Template): readonly PlaceGroup[] {
  const whole: PlaceGroup = {
    label: null,
    places: [
      { key: "report", label: WHOLE_REPORT },
      { key: "intro", label: INTRO },
    ],
  };
  return [
    whole,
    ...template.sections.map((section) => ({
      label: section.title,
      places: [
        { key: section.key, label: section.title },
        ...template.cells
          .filter((cell) => cell.table === section.table)
          .map((cell) => ({ key: cell.key, label: cell.label })),
      ],
    })),
  ];
}

/** The place that a key of `placeKey` names, or null where the format has no such place. */
export function placeOfKey(template: Template, key: string): CommentPlace | null {
  if (key === "report") return { kind: "report" };
  if (key === "intro" || template.sections.some((section) => section.key === key)) {
    return { kind: "section", section: key };
  }
  if (template.cellByKey.has(key)) return { kind: "cell", cell: key };
  if (template.tables.some((table) => table.key === key)) return { kind: "table", table: key };
  return null;
}

/** What to call a place in a list of findings or comments. */
export function placeLabel(template: Template, place: CommentPlace): Localized {
  switch (place.kind) {
    case "cell":
      return template.cellByKey.get(place.cell)?.label ?? wording(place.cell, place.cell, place.cell);
    case "table":
      return template.tables.find(({ key }) => key === place.table)?.title ?? WHOLE_REPORT;
    case "section":
      return template.sections.find(({ key }) => key === place.section)?.title ?? INTRO;
    case "report":
      return WHOLE_REPORT;
  }
}

/** The anchor of a place in the official layout. A table is found by its section. */
export function placeAnchor(template: Template, place: CommentPlace): string {
  if (place.kind === "report") return "#report";
  if (place.kind !== "table") return `#${placeKey(place)}`;
  const section = template.sections.find(({ table }) => table === place.table);
  return section === undefined ? "#report" : `#${section.key}`;
}
