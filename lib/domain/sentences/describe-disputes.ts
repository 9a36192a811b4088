import { formatPercent } from "#lib/domain/indicators/format-indicator.ts";
import { groupThousands } from "#lib/domain/indicators/group-thousands.ts";
import { reviewCorrectionRate } from "#lib/domain/indicators/review-correction-rate.ts";
import type { Locale, Localized } from "#lib/domain/localized.ts";
import { DISPUTE_KINDS, DISPUTES_WORDS, type DisputeKind } from "./disputes-words.ts";
import { type Finding, passage } from "./finding.ts";

/** How the cases of one kind stand at the end of the year. */
export interface DisputeOutcomes {
  readonly upheld: number;
  readonly corrected: number;
  readonly other: number;
  readonly pending: number;
  readonly total: number;
}

export interface DescribedDisputes {
  /** A body or a group. */
  readonly who: Localized;
  readonly year: number;
  /** Null where there are no usable figures. */
  readonly outcomes: Readonly<Record<DisputeKind, DisputeOutcomes | null>>;
  readonly counted: number;
  readonly of: number;
}

/** Says how reviews and lawsuits ended; pending ones are in no base, and the three kinds are never added up. */
export function describeDisputes(
  { who, year, outcomes, counted, of }: DescribedDisputes,
  locale: Locale,
): Finding {
  const say = DISPUTES_WORDS[locale];
  const coverage = of > 1 ? say.coverage(counted, of) : "";
  if (DISPUTE_KINDS.every((kind) => outcomes[kind] === null)) {
    const none = say.none(who[locale], year);
    return { title: none, summary: passage([none, coverage], locale) };
  }
  const { review } = outcomes;
  const decided = review === null ? 0 : review.total - review.pending;
  const minimum = reviewCorrectionRate.kind === "rate" ? reviewCorrectionRate.minimumBase : 0;
  const hasLawsuitsAfterReview = (outcomes.afterReview?.total ?? 0) > 0;
  const clauses = [
    ...DISPUTE_KINDS.map((kind) => outcomesOf(kind, outcomes[kind], locale)),
    review !== null && decided > 0 && decided < minimum ? say.smallBase(minimum) : "",
    hasLawsuitsAfterReview ? say.twice : "",
    coverage,
  ];
  return { title: titleOf(who[locale], year, review, locale), summary: passage(clauses, locale) };
}

function titleOf(who: string, year: number, review: DisputeOutcomes | null, locale: Locale): string {
  const say = DISPUTES_WORDS[locale];
  if (review === null) return say.none(who, year);
  if (review.total === 0) return say.noReviews(who, year);
  const decided = review.total - review.pending;
  if (decided <= 0) return say.noneDecided(who, year);
  const share = `${formatPercent((100 * review.corrected) / decided)} (${number(review.corrected)}/${number(decided)})`;
  return say.corrected(who, year, share);
}

function outcomesOf(kind: DisputeKind, found: DisputeOutcomes | null, locale: Locale): string {
  const say = DISPUTES_WORDS[locale];
  if (found === null) return say.noFigure(say.kinds[kind]);
  if (found.total === 0) return say.noCases(say.kinds[kind]);
  return say.outcomes(say.kinds[kind], {
    total: number(found.total),
    upheld: number(found.upheld),
    corrected: number(found.corrected),
    other: number(found.other),
    pending: number(found.pending),
  });
}

function number(count: number): string {
  return groupThousands(String(count));
}
