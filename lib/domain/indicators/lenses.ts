import type { Localized } from "#lib/domain/localized.ts";
import { wording } from "#lib/domain/wording.ts";
import { disclosureRate } from "./disclosure-rate.ts";
import { disclosureRateOfHeld } from "./disclosure-rate-of-held.ts";
import { disclosureRateOfProcessed } from "./disclosure-rate-of-processed.ts";
import { disclosureShareOfDecisions } from "./disclosure-share-of-decisions.ts";
import { reviewCorrectionRate } from "./review-correction-rate.ts";
import { reviewCorrectionRateOfAll } from "./review-correction-rate-of-all.ts";
import type { Indicator } from "./types.ts";

/** One name in the field, several definitions of it: the same figures seen through each. */
export interface Lens {
  readonly id: string;
  /** The name that all of them go by: 公开率. */
  readonly name: Localized;
  /** From the widest base to the narrowest. */
  readonly definitions: readonly LensDefinition[];
}

export interface LensDefinition {
  readonly indicator: Indicator;
  /** Published under a name of its own here; the others are shown only beside it. */
  readonly isOfficial: boolean;
}

/** Names of the field that stand for more than one definition. */
export const LENSES: readonly Lens[] = [
  {
    id: "disclosure",
    name: wording("公开率", "公開率", "disclosure rate"),
    definitions: [
      { indicator: disclosureRate, isOfficial: true },
      { indicator: disclosureRateOfProcessed, isOfficial: false },
      { indicator: disclosureRateOfHeld, isOfficial: false },
      { indicator: disclosureShareOfDecisions, isOfficial: true },
    ],
  },
  {
    id: "review-correction",
    name: wording("复议纠错率", "複議糾錯率", "review correction rate"),
    definitions: [
      { indicator: reviewCorrectionRateOfAll, isOfficial: false },
      { indicator: reviewCorrectionRate, isOfficial: true },
    ],
  },
];

/** The lens that an indicator belongs to; null where its name has one definition only. */
export function lensOf({ id }: Pick<Indicator, "id">): Lens | null {
  return LENSES.find(({ definitions }) => definitions.some(({ indicator }) => indicator.id === id)) ?? null;
}
