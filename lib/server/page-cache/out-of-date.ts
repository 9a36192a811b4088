/** A moment of this process. Within a millisecond, which is how fine the clock is, `turn` says what came first. */
export interface Moment {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly turn: number;
}

interface Heard {
  readonly times: Map<string, Moment>;
  turn: number;
}

/** The site's code is bundled and the cache handler is not: both have to find the same times. */
const process_ = globalThis as typeof globalThis & { nianbaoOutOfDate?: Heard };

function heard(): Heard {
  process_.nianbaoOutOfDate ??= { times: new Map(), turn: 0 };
  return process_.nianbaoOutOfDate;
}

/** The moment that something begins to be made. */
export function thisMoment(at: number = Date.now()): Moment {
  const known = heard();
  known.turn += 1;
  return { at, turn: known.turn };
}

/** What carries one of these tags and began before `at` (milliseconds since 1970) is out of date from now on. */
export function makeOutOfDate(tags: readonly string[], at: number = Date.now()): void {
  const { times } = heard();
  for (const tag of tags) {
    const now = thisMoment(at);
    times.set(tag, { ...now, at: Math.max(at, times.get(tag)?.at ?? 0) });
  }
}

/**
 * Whether something with these tags, made from what the database held at `since`, has been overtaken. A page that this process began says when by its moment; of any other
 * only the time is known, and in the same millisecond it counts as overtaken.
 */
export function isOutOfDate(tags: readonly string[], since: Moment | number): boolean {
  const { times } = heard();
  return tags.some((tag) => {
    const last = times.get(tag);
    if (last === undefined) return false;
    return typeof since === "number" ? last.at >= since : last.turn > since.turn;
  });
}
