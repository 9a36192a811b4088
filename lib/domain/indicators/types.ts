import type { Localized } from "#lib/domain/localized.ts";
import type { CellStatus, ReportScope } from "#lib/domain/reports/types.ts";
import type { Measure, TemplateId } from "#lib/domain/templates/types.ts";

/** A measure that is added, or with a minus one that is subtracted. */
export type MeasureTerm = Measure | `-${Measure}`;

/** Why a measure is no number: what the report left there, or that there is no published report. */
export type MeasureAbsence = Exclude<CellStatus, "reported"> | "not_submitted";

/** Why an indicator has no number. not_comparable 不可比: it looks across a break; no_population: no residents to divide by. */
export type Absence = MeasureAbsence | "not_comparable" | "no_population";

/** What a report gives for a measure; a sum of cells of which one is no number is itself no number. */
export type MeasureAmount =
  | { readonly status: "reported"; readonly amount: string }
  | { readonly status: MeasureAbsence };

/** What an indicator is computed from: one published report. */
export interface EvaluatedReport {
  readonly template: TemplateId;
  readonly scope: ReportScope;
  /** Residents 常住人口 of the area in the year; null where not known. Used for consolidated reports only. */
  readonly residents: number | null;
  readonly amountOf: (measure: Measure) => MeasureAmount;
}

/** The report of the year before; null where none is published, `not_comparable` where the body itself changed in between. */
export type PreviousReport = EvaluatedReport | "not_comparable" | null;

/** `requests` 申请, `outcomes` 办理结果, `disputes` 复议和诉讼, `documents` 主动公开: how the lists of indicators are grouped. */
export const INDICATOR_FAMILIES = ["requests", "outcomes", "disputes", "documents"] as const;
export type IndicatorFamily = (typeof INDICATOR_FAMILIES)[number];

/** A quotient: what it is divided by and from which base on it may be compared. */
interface Quotient {
  /** Name of the denominator: 办理结果总计. */
  readonly base: Localized;
  /** Below this base the figure is shown but neither compared nor ranked. */
  readonly minimumBase: number;
}

/** A rate says what it is a share of, in percent; a count what it counts. */
export type IndicatorKind =
  | ({ readonly kind: "rate"; readonly denominator: readonly MeasureTerm[] } & Quotient)
  | { readonly kind: "count"; readonly unit: Localized }
  /** The numerator for each 10,000 residents. */
  | ({ readonly kind: "per_10k"; readonly unit: Localized } & Quotient)
  /** Change of the numerator from the year before, in percent of the year before. */
  | ({ readonly kind: "growth" } & Quotient);

export interface IndicatorExample {
  /** Id of a known published report, or amounts made up to show an edge. Null is a part left blank. */
  readonly given: string | Readonly<Partial<Record<Measure, string | null>>>;
  /** The same of the year before, for what looks back. Without it there is no report of that year. */
  readonly previous?: IndicatorExample["given"];
  /** Made up, to divide by: the report is then a consolidated one. */
  readonly residents?: number;
  /** As `formatIndicator` writes it. */
  readonly shows: string;
}

/** A public figure derived from reports. It speaks of measures only, so it holds for every format that knows them. */
export type Indicator = {
  /** Part of addresses: never changed. */
  readonly id: string;
  /** The same in data files: `disclosure_rate`. Never changed. */
  readonly code: string;
  readonly family: IndicatorFamily;
  readonly name: Localized;
  /** The formula in the words of the form. */
  readonly definition: Localized;
  readonly numerator: readonly MeasureTerm[];
  /** What a reader must know before comparing. */
  readonly caveats: readonly Localized[];
  readonly examples: readonly IndicatorExample[];
} & IndicatorKind;

/** The value of an indicator for one report. */
export type IndicatorValue =
  /** `number` is what is drawn and compared: percent for a rate or a growth, the count itself otherwise. `base` is null for a count. */
  | {
      readonly status: "reported";
      readonly amount: string;
      readonly base: string | null;
      readonly number: number;
    }
  /** The base is 0: there is nothing to take a share of. */
  | { readonly status: "no_base"; readonly amount: string }
  | { readonly status: Absence };
