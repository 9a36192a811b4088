/** Header of requests whose `asof` is empty, set by tell-empty-days.ts before Next sees them; proxy.ts waits for it. */
export const EMPTY_DAY = "x-nianbao-empty-day";

/** Where an address whose `asof` is empty leads: the same without it, which is the live page. Null where a day is given after all. */
export function withoutEmptyDay(asked: URL): URL | null {
  const days = asked.searchParams.getAll("asof");
  if (days.length === 0 || days.some((day) => day !== "")) return null;
  const live = new URL(asked);
  live.searchParams.delete("asof");
  return live;
}
