import type { BodyKind, BodyLevel } from "#lib/domain/reports/types.ts";
import { COUNTRY, type Group } from "./group.ts";

export interface PlacedBody {
  readonly kind: BodyKind;
  readonly level: BodyLevel;
  readonly isPractice: boolean;
  /** Slugs of the governments above, from the top down. */
  readonly above: readonly string[];
}

/**
 * The group in which a body is naturally compared: governments with those of their level under the same government, departments with their sister
 * departments, offices and zones within the jurisdiction. Null for a body without its like, such as a practice province or an organ under
 * vertical leadership, which reports in a system of its own.
 */
export function groupOfBody({ kind, level, isPractice, above }: PlacedBody): Group | null {
  const parent = above.at(-1);
  const top = above[0];
  switch (kind) {
    case "government":
      if (level === "province") return isPractice ? null : { area: COUNTRY, class: "provinces" };
      if (parent === undefined) return null;
      return { area: parent, class: level === "city" ? "cities" : "counties" };
    case "township":
    case "street_office":
      return parent === undefined ? null : { area: parent, class: "townships" };
    case "department":
      return parent === undefined ? null : { area: parent, class: "departments" };
    case "government_organ":
      return top === undefined ? null : { area: top, class: "offices" };
    case "development_zone":
      return top === undefined ? null : { area: top, class: "zones" };
    case "vertical_organ":
      return null;
  }
}
