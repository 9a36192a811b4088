import { tagsOfPublication } from "#lib/domain/views/page-tags.ts";
import type { SamplePlace } from "./page-types.ts";

interface Publication extends Omit<SamplePlace, "department"> {
  /** The county's where absent. */
  readonly publisher?: "city" | undefined;
}

/** What a publication of a county or a city makes out of date. */
export function renewedBy({ county, city, province, year, publisher }: Publication): readonly string[] {
  const body =
    publisher === "city"
      ? { slug: city, level: "city" as const, aboveSlugs: [province] }
      : { slug: county, level: "county" as const, aboveSlugs: [province, city] };
  return tagsOfPublication({ ...body, kind: "government", year });
}
