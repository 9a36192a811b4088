import type { Indicator } from "#lib/domain/indicators/types.ts";
import type { Interval } from "#lib/domain/indicators/wilson-interval.ts";
import { FUNNEL_LEVELS, type FunnelLevel, funnelLimits } from "./funnel-limits.ts";
import type { GroupValue } from "./group-value.ts";
import { type GroupFigure, rateOfSums } from "./rate-of-sums.ts";

/** Where a body lies against the limits at its own base; `beyond`: outside 95 %, `far_beyond`: outside 99.8 %. */
export type FunnelPosition = "within" | "beyond_low" | "beyond_high" | "far_beyond_low" | "far_beyond_high";

export type FunnelMember<Member> = Member & {
  readonly number: number;
  readonly base: number;
  readonly position: FunnelPosition;
};

export interface Funnel<Member> {
  /** The group's rate of sums, from bodies with a figure. */
  readonly centre: GroupFigure;
  /** By key. */
  readonly members: readonly FunnelMember<Member>[];
  /** Outside 99.8 %: farthest from what the whole group does, by key. */
  readonly outliers: readonly FunnelMember<Member>[];
  readonly withoutFigure: readonly Member[];
  /** Inner first, for drawing; empty without a centre. */
  readonly limits: readonly {
    readonly level: FunnelLevel;
    readonly points: readonly (Interval & { readonly base: number })[];
  }[];
}

/** How many places the curves are drawn through. */
const STEPS = 48;

/**
 * A group's rates against the cases they rest on. No minimum base: a small body is far from the others by chance, and the limits say so. For
 * rates only; a share above 100 % takes part in the centre and lies outside.
 */
export function funnelOf<Member extends GroupValue>(
  indicator: Indicator,
  group: readonly Member[],
): Funnel<Member> {
  if (indicator.kind !== "rate") throw new TypeError(`${indicator.id} is not a share of cases`);
  const inOrder = group.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const centre = rateOfSums(
    indicator,
    inOrder.map(({ value }) => value),
  );
  const rate = centre.value.status === "reported" ? centre.value.number : null;
  const members = inOrder.flatMap((member) => {
    const { value } = member;
    if (value.status !== "reported" || rate === null) return [];
    const base = Number(value.base);
    return [{ ...member, number: value.number, base, position: positionOf(value.number, rate, base) }];
  });
  const widest = Math.max(0, ...members.map(({ base }) => base));
  return {
    centre,
    members,
    outliers: members.filter(({ position }) => position.startsWith("far_beyond")),
    withoutFigure: inOrder.filter(({ value }) => value.status !== "reported"),
    limits:
      rate === null || widest < 1
        ? []
        : FUNNEL_LEVELS.map((level) => ({ level, points: curve(rate, widest, level) })),
  };
}

function positionOf(number: number, rate: number, base: number): FunnelPosition {
  const inner = funnelLimits(rate, base, 95);
  const outer = funnelLimits(rate, base, 99.8);
  if (inner === null || outer === null) return "within";
  if (number > outer.high) return "far_beyond_high";
  if (number < outer.low) return "far_beyond_low";
  if (number > inner.high) return "beyond_high";
  return number < inner.low ? "beyond_low" : "within";
}

/** Close together where the funnel is narrowest in cases, since that is where it bends. */
function curve(rate: number, widest: number, level: FunnelLevel) {
  const bases = Array.from({ length: STEPS }, (_, step) =>
    Math.max(1, Math.round(widest * ((step + 1) / STEPS) ** 2)),
  );
  return [...new Set(bases)].flatMap((base) => {
    const limits = funnelLimits(rate, base, level);
    return limits === null ? [] : [{ base, ...limits }];
  });
}
