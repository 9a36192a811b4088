import type { Template } from "#lib/domain/templates/types.ts";
import { placeKey } from "./define-rule.ts";
import type { FindingPlace } from "./types.ts";

const orders = new WeakMap<Template, ReadonlyMap<string, number>>();

/** Where a place comes when the form is read from top to bottom: report, introduction, sections, tables and their cells. */
export function formOrder(template: Template): (place: FindingPlace) => number {
  let order = orders.get(template);
  if (order === undefined) {
    const places = template.sections.flatMap(({ key, table }) => {
      const cells = template.cells.filter((cell) => cell.table === table);
      return [key, ...(table === null ? [] : [table]), ...cells.map((cell) => cell.key)];
    });
    order = new Map(["report", "intro", ...places].map((place, index) => [place, index]));
    orders.set(template, order);
  }
  const known = order;
  return (place) => known.get(placeKey(place)) ?? 0;
}
