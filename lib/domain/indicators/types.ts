import type { Localized } from "#lib/domain/localized.ts";
import type { CellStatus } from "#lib/domain/reports/types.ts";
import type { Measure } from "#lib/domain/templates/types.ts";

/** A measure that is added, or with a minus one that is subtracted. */
export type MeasureTerm = Measure | `-${Measure}`;

/** Why there is no number: what the report left there, or that there is no published report. */
export type Absence = Exclude<CellStatus, "reported"> | "not_submitted";

/** What a report gives for a measure; a sum of cells of which one is no number is itself no number. */
export type MeasureAmount =
  | { readonly status: "reported"; readonly amount: string }
  | { readonly status: Absence };

/** `requests` 申请, `outcomes` 办理结果, `disputes` 复议和诉讼, `documents` 主动公开: how the lists of indicators are grouped. */
export const INDICATOR_FAMILIES = ["requests", "outcomes", "disputes", "documents"] as const;
export type IndicatorFamily = (typeof INDICATOR_FAMILIES)[number];

/** A rate says what it is a share of; a count what it counts. */
export type IndicatorKind =
  | {
      readonly kind: "rate";
      readonly denominator: readonly MeasureTerm[];
      /** Name of the denominator: 办理结果总计. */
      readonly base: Localized;
      /** Below this base the rate is shown but neither compared nor ranked. */
      readonly minimumBase: number;
    }
  | { readonly kind: "count"; readonly unit: Localized };

export interface IndicatorExample {
  /** Id of a known published report, or amounts made up to show an edge. Null is a part left blank. */
  readonly given: string | Readonly<Partial<Record<Measure, string | null>>>;
  /** As `formatIndicator` writes it. */
  readonly shows: string;
}

/** A public figure derived from reports. It speaks of measures only, so it holds for every format that knows them. */
export type Indicator = {
  /** Part of addresses: never changed. */
  readonly id: string;
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
  /** `number` is what is drawn and compared: percent for a rate, the count itself otherwise. `base` is null for a count. */
  | {
      readonly status: "reported";
      readonly amount: string;
      readonly base: string | null;
      readonly number: number;
    }
  /** The base is 0: there is nothing to take a share of. */
  | { readonly status: "no_base"; readonly amount: string }
  | { readonly status: Absence };
