/** The site's code is bundled and the cache handler is not: both have to find the same times. */
const process_ = globalThis as typeof globalThis & { nianbaoOutOfDate?: Map<string, number> };

function times(): Map<string, number> {
  process_.nianbaoOutOfDate ??= new Map();
  return process_.nianbaoOutOfDate;
}

/** What carries one of these tags and began before `at` (milliseconds since 1970) is out of date from now on. */
export function makeOutOfDate(tags: readonly string[], at: number = Date.now()): void {
  for (const tag of tags) times().set(tag, Math.max(at, times().get(tag) ?? 0));
}

/** Whether something with these tags, made from what the database held at `since`, has been overtaken. */
export function isOutOfDate(tags: readonly string[], since: number): boolean {
  return tags.some((tag) => (times().get(tag) ?? Number.NEGATIVE_INFINITY) >= since);
}
