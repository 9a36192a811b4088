import type { BodyKind, BodyLevel } from "#lib/domain/reports/types.ts";

/**
 * Bodies that may be compared with each other: of one kind and level, in one area. `offices` are the general offices of governments 办公厅（室）,
 * `townships` take in the street offices 街道办事处, `zones` are the management committees of development zones.
 */
export const GROUP_CLASSES = [
  "provinces",
  "cities",
  "counties",
  "townships",
  "departments",
  "offices",
  "zones",
] as const;
export type GroupClass = (typeof GROUP_CLASSES)[number];

/** The whole country, in the place of an area. */
export const COUNTRY = "cn";

/** A group as its address names it: `320000.cities`, `cn.counties`, `321300.departments`. */
export interface Group {
  /** Slug of a government, or `cn`. */
  readonly area: string;
  readonly class: GroupClass;
}

/** Which bodies a class takes in. `reach`: everything below the area, or only what stands directly under its government. */
export const GROUP_MEMBERS: Readonly<
  Record<
    GroupClass,
    {
      readonly kinds: readonly BodyKind[];
      readonly level: BodyLevel | null;
      readonly reach: "below" | "directly";
    }
  >
> = {
  provinces: { kinds: ["government"], level: "province", reach: "below" },
  cities: { kinds: ["government"], level: "city", reach: "below" },
  counties: { kinds: ["government"], level: "county", reach: "below" },
  townships: { kinds: ["township", "street_office"], level: "township", reach: "below" },
  departments: { kinds: ["department"], level: null, reach: "directly" },
  offices: { kinds: ["government_organ"], level: null, reach: "below" },
  zones: { kinds: ["development_zone"], level: null, reach: "below" },
};

/** Classes that make sense for the whole country; of departments and townships there are too many to be put side by side. */
const NATIONAL: readonly GroupClass[] = ["provinces", "cities", "counties"];

/** Whether the bodies of a class are compared across the whole country. */
export function isNationalClass(name: GroupClass): boolean {
  return NATIONAL.includes(name);
}

const AREA = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Reads `320000.cities`; null for anything that cannot be a group. */
export function parseGroup(token: string): Group | null {
  const [area = "", name = "", ...rest] = token.split(".");
  const known = GROUP_CLASSES.find((one) => one === name);
  if (known === undefined || rest.length > 0 || area.length > 80 || !AREA.test(area)) return null;
  if (area === COUNTRY && !isNationalClass(known)) return null;
  if (area !== COUNTRY && known === "provinces") return null;
  return { area, class: known };
}

/** The group as an address writes it. */
export function groupToken({ area, class: name }: Group): string {
  return `${area}.${name}`;
}
