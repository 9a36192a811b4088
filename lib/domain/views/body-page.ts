import type { PublishedFootnote } from "#lib/domain/footnotes/published-footnote.ts";
import type { Localized } from "#lib/domain/localized.ts";
import type { ReportScope } from "#lib/domain/reports/types.ts";
import type { PeerReach } from "#lib/domain/statistics/peer-rule.ts";
import type { Duty } from "#lib/domain/status/duty.ts";
import type { Succession } from "#lib/domain/succession/succession.ts";
import type { BodyLens } from "./address/body-lens.ts";
import type { Ground, OutcomePart } from "./body/body-charts.ts";
import type { ProfileFigure } from "./body/profile-figure.ts";
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

/** What became of the requests of the latest year, from the cells of its report. */
export interface LatestOutcomes {
  readonly year: number;
  /** The version the figures come from, without the language. */
  readonly path: string;
  readonly parts: readonly OutcomePart[];
  /** The grounds of refusal that the form knows; null where one of them is no number. */
  readonly grounds: readonly Ground[] | null;
}

export interface BodyPage {
  readonly body: PublicBody;
  readonly scope: ReportScope;
  /** From the top of the jurisdiction down to the one above. */
  readonly above: readonly RelatedBody[];
  readonly below: readonly RelatedBody[];
  readonly lens: BodyLens;
  /** How the peers were found. */
  readonly found: {
    readonly reach: PeerReach;
    readonly year: number;
    /** False where the body has no figure to measure by: then there are no peers. */
    readonly isMeasured: boolean;
    readonly unknown: number;
  };
  /** Similar bodies that have published reports, by the rule of the lens. */
  readonly peers: readonly RelatedBody[];
  /** What it came from and went into, oldest first. */
  readonly successions: readonly Succession[];
  readonly reports: readonly PublishedYear[];
  /** Report years that are due, whether or not there is a report; newest first. */
  readonly years: readonly number[];
  readonly profile: readonly ProfileFigure[];
  readonly outcomes: LatestOutcomes | null;
  /** Each report the body makes for each of the years, with what became of it. */
  readonly duties: readonly { readonly year: number; readonly duty: Duty }[];
  readonly footnotes: readonly PublishedFootnote[];
  /** ISO day of a frozen page; null for now. */
  readonly asOf: string | null;
}
