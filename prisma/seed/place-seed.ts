import type { TilePlace } from "#lib/domain/groups/province-tiles.ts";
import type { Localized } from "#lib/domain/localized.ts";
import type { BodyKind, BodyLevel } from "#lib/domain/reports/types.ts";
import type { SuccessionKind } from "#lib/domain/succession/succession.ts";

/** A body as data. `parent` is another body's slug. */
export interface PlaceSeed {
  readonly slug: string;
  readonly parent: string | null;
  readonly code: string | null;
  readonly kind: BodyKind;
  readonly level: BodyLevel;
  readonly name: Localized;
  readonly shortName: Localized;
  readonly mayMakeRegulations: boolean;
  readonly isDisclosureOffice: boolean;
  /** ISO days: the first and the last on which it is there; always where absent. */
  readonly validFrom?: string;
  readonly validTo?: string;
  /** Its place on the schematic map of the area above it. */
  readonly tile?: TilePlace;
  /** 常住人口 by year, each with its source. */
  readonly residents?: readonly {
    readonly year: number;
    readonly residents: number;
    readonly source: string;
  }[];
}

/** One body came after another; both by their slugs. */
export interface SuccessionSeed {
  readonly from: string;
  readonly to: string;
  /** ISO day. */
  readonly on: string;
  readonly kind: SuccessionKind;
  readonly note: string;
}

/** A jurisdiction with its bodies, parents first; the first is the root. */
export interface JurisdictionSeed {
  readonly code: string;
  readonly name: Localized;
  readonly directReview: boolean;
  readonly signoffSteps: 0 | 1;
  readonly isPractice: boolean;
  readonly places: readonly PlaceSeed[];
  /** Which body came after which. */
  readonly successions?: readonly SuccessionSeed[];
  /** Report years that are or were collected. */
  readonly years: readonly number[];
  /** Years of which reports may still be begun; the others are closed. */
  readonly openYears: readonly number[];
}
