import type { SamplePlace } from "./page-types.ts";

interface Publication extends Omit<SamplePlace, "department"> {
  /** The county's where absent. */
  readonly publisher?: "city" | undefined;
}

/** What a publication of a county or a city makes out of date (lib/server/public/cache-tags.ts, which only Next can load). */
export function renewedBy({ county, city, province, year, publisher }: Publication): readonly string[] {
  const [slug, group] = publisher === "city" ? [city, "cities"] : [county, "counties"];
  const above = ["cn", province, ...(publisher === "city" ? [] : [city])];
  return [
    ...["overview", "release", `body:${slug}`, `year:${year}`],
    ...[...above, slug].map((area) => `area:${area}`),
    ...above.map((area) => `group:${area}.${group}:${year}`),
  ];
}
