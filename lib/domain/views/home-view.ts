import type { IndicatorValue } from "#lib/domain/indicators/types.ts";
import type { Localized } from "#lib/domain/localized.ts";
import type { QuestionPage } from "#lib/domain/questions/question-page.ts";
import type { ReportScope } from "#lib/domain/reports/types.ts";
import type { StatusOfYear } from "#lib/domain/status/duty.ts";
import type { FreezablePage } from "./frozen-page.ts";

export interface RecentPublication {
  readonly slug: string;
  readonly name: Localized;
  readonly year: number;
  readonly scope: ReportScope;
  readonly version: number;
  readonly publishedAt: string;
  readonly isPractice: boolean;
}

/** A rate over governments: the middle of those on a sufficient base, in percent, or of very few all their cases together. */
export type MiddleRate =
  | { readonly kind: "median"; readonly median: number; readonly bodies: number }
  | { readonly kind: "together"; readonly value: IndicatorValue; readonly bodies: number };

/** A count of all governments that give it. */
export interface HomeCount {
  readonly value: IndicatorValue;
  readonly bodies: number;
}

/** The first page for a report year. Practice is left out of every number. */
export interface HomeView extends FreezablePage {
  readonly year: number;
  /** Years with a published report, newest first. */
  readonly years: readonly number[];
  /** Requests received by cities and counties; null where none has reported. */
  readonly requests: HomeCount | null;
  /** Null where no city or county has reported. */
  readonly disclosure: MiddleRate | null;
  readonly refusal: MiddleRate | null;
  readonly status: StatusOfYear;
  /** Asked of the body about which most can be said; null before anything is published, and on a frozen page: they lead to live ones. */
  readonly questions: QuestionPage | null;
  readonly recent: readonly RecentPublication[];
}
