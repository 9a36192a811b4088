import { vi } from "vitest";

/** What was made out of date, in order: Next's cache exists only inside Next. */
export const outOfDate: string[] = [];

vi.mock("next/cache", () => ({
  revalidateTag: (tag: string) => void outOfDate.push(tag),
  unstable_cache: (work: () => Promise<unknown>) => work,
}));
