import type { Indicator } from "#lib/domain/indicators/types.ts";
import type { Interval } from "#lib/domain/indicators/wilson-interval.ts";
import { binomialAtMost } from "./binomial.ts";
import { FUNNEL_LEVELS, type FunnelLevel, funnelLimits, tailOf } from "./funnel-limits.ts";
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
    const position = positionOf({ part: Number(value.amount), number: value.number, base }, rate);
    return [{ ...member, number: value.number, base, position }];
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

interface Placed {
  readonly part: number;
  /** Percent. */
  readonly number: number;
  readonly base: number;
}

/** A limit lies where so extreme a rate is as rare as the level's tail, so that for whole cases one chance says which limits are passed. */
function positionOf({ part, number, base }: Placed, rate: number): FunnelPosition {
  if (!(base >= 1) || rate < 0 || rate > 100) return "within";
  const side = number > rate ? "high" : "low";
  const isBeyond = areCases(part, base)
    ? passedTail(side === "low" ? part : base - part, base, (side === "low" ? rate : 100 - rate) / 100)
    : passedLimit(number, rate, base);
  if (isBeyond(99.8)) return `far_beyond_${side}`;
  return isBeyond(95) ? `beyond_${side}` : "within";
}

function areCases(part: number, base: number): boolean {
  return Number.isSafeInteger(part) && Number.isSafeInteger(base) && part >= 0 && part <= base;
}

function passedTail(count: number, trials: number, share: number): (level: FunnelLevel) => boolean {
  const chance = binomialAtMost(count, trials, share);
  return (level) => chance < tailOf(level);
}

function passedLimit(number: number, rate: number, base: number): (level: FunnelLevel) => boolean {
  return (level) => {
    const limits = funnelLimits(rate, base, level);
    return limits !== null && (number < limits.low || number > limits.high);
  };
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
