import "server-only";
import { LeastRecentlyUsed } from "#lib/server/page-cache/least-recently-used.ts";
import { isOutOfDate, type Moment, thisMoment } from "#lib/server/page-cache/out-of-date.ts";
import { isHearingRenewals } from "./listen-for-renewals.ts";

interface Entry<Value> {
  readonly value: Value;
  readonly tags: readonly string[];
  /** When its reading began. */
  readonly since: Moment;
}

interface Reading<Value> {
  readonly key: string;
  /** What makes it out of date, as it does pages (`page-tags.ts`). */
  readonly tags: readonly string[];
  readonly read: () => Promise<Value>;
}

/**
 * What a process has read of the groups of the whole country. A publication changes one year of one group, and every page of the group is made anew for it: its three
 * thousand bodies and its other years need not be read again. Only while this process hears of changes; without that everything is read each time.
 */
export class KeptInMemory<Value> {
  readonly #held: LeastRecentlyUsed<Entry<Value>>;
  readonly #sizeOf: (value: Value) => number;

  /** `limit`: of the sizes together. */
  constructor(limit: number, sizeOf: (value: Value) => number) {
    this.#held = new LeastRecentlyUsed(limit);
    this.#sizeOf = sizeOf;
  }

  async get({ key, tags, read }: Reading<Value>): Promise<Value> {
    if (!isHearingRenewals()) return await read();
    const known = this.#held.get(key);
    if (known !== undefined && !isOutOfDate(known.tags, known.since)) return known.value;
    const since = thisMoment();
    const value = await read();
    this.#held.set(key, { value, tags, since }, this.#sizeOf(value));
    return value;
  }
}
