import { describe, expect, it } from "vitest";
import { type PastAttempt, signInDelay } from "./sign-in-delay.ts";

const NOW = new Date("2026-01-20T08:00:00Z");
const minutesAgo = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000);
const failure = (minutes: number, who: Partial<PastAttempt> = {}): PastAttempt => ({
  accountName: "li.si",
  address: "10.0.0.1",
  succeeded: false,
  attemptedAt: minutesAgo(minutes),
  ...who,
});
const me = { accountName: "li.si", address: "10.0.0.1" };

describe("the wait before another attempt to sign in", () => {
  it("is none for four mistakes", () => {
    expect(
      signInDelay(
        [4, 3, 2, 1].map((ago) => failure(ago)),
        me,
        NOW,
      ),
    ).toBe(0);
  });

  it("is a minute after the fifth, then doubles, and never exceeds fifteen", () => {
    const failures = (count: number) => Array.from({ length: count }, () => failure(0));
    expect(signInDelay(failures(5), me, NOW)).toBe(1);
    expect(signInDelay(failures(7), me, NOW)).toBe(4);
    expect(signInDelay(failures(40), me, NOW)).toBe(15);
  });

  it("runs out", () => {
    const failures = Array.from({ length: 6 }, () => failure(2));
    expect(signInDelay(failures, me, NOW)).toBe(0);
  });

  it("forgets an account's failures once it signed in, wherever they came from", () => {
    const failures = Array.from({ length: 9 }, (_, index) =>
      failure(index + 2, { address: `10.0.1.${index}` }),
    );
    expect(signInDelay([...failures, failure(1, { succeeded: true })], me, NOW)).toBe(0);
    expect(signInDelay(failures, me, NOW)).toBeGreaterThan(0);
  });

  it("holds up an address that tries many accounts, and nobody else", () => {
    const failures = Array.from({ length: 52 }, (_, index) => failure(0, { accountName: `guess.${index}` }));
    expect(signInDelay(failures, me, NOW)).toBe(4);
    expect(signInDelay(failures, { ...me, address: "10.0.0.2" }, NOW)).toBe(0);
  });
});
