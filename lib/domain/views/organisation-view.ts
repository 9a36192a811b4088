import type { TilePlace } from "#lib/domain/groups/province-tiles.ts";
import type { Succession } from "#lib/domain/succession/succession.ts";
import type { BodySummary } from "./body-summary.ts";

/** A body as its administrator keeps it. */
export interface OrganisationView {
  readonly body: BodySummary;
  readonly pinyin: string;
  /** The fields of the form, by their names. */
  readonly names: Readonly<
    Record<"name" | "nameHant" | "nameEn" | "shortName" | "shortNameHant" | "shortNameEn" | "slug", string>
  >;
  /** What the names in the other languages would be, made from the name in zh-Hans. */
  readonly proposed: { readonly nameHant: string; readonly nameEn: string };
  /** Its place on the schematic map of the area above it. */
  readonly tile: TilePlace | null;
  readonly formerSlugs: readonly string[];
  readonly successions: readonly Succession[];
  /** The other bodies of the jurisdiction. */
  readonly others: readonly BodySummary[];
}
