import type { Comparison } from "#lib/domain/indicators/comparison.ts";
import type { Localized } from "#lib/domain/localized.ts";
import type { ReportScope } from "#lib/domain/reports/types.ts";
import type { Succession } from "#lib/domain/succession/succession.ts";
import type { PublicBody } from "./public-body.ts";

export interface RelatedBody {
  readonly slug: string;
  readonly name: Localized;
  readonly shortName: Localized;
}

export interface PublishedYear {
  readonly year: number;
  readonly scope: ReportScope;
  readonly version: number;
  readonly publishedAt: string;
  /** Read from the file of a past publication: `publishedAt` is the day it was entered. */
  readonly isHistorical: boolean;
  readonly template: string;
}

export interface BodyPage {
  readonly body: PublicBody;
  readonly scope: ReportScope;
  /** From the top of the jurisdiction down to the one above. */
  readonly above: readonly RelatedBody[];
  readonly below: readonly RelatedBody[];
  /** Bodies of the same kind and level under the same government that have published reports: the natural comparison. */
  readonly peers: readonly RelatedBody[];
  /** What it came from and went into, oldest first. */
  readonly successions: readonly Succession[];
  readonly reports: readonly PublishedYear[];
  /** Report years that are due, whether or not there is a report; newest first. */
  readonly years: readonly number[];
  readonly profile: readonly Comparison[];
}
