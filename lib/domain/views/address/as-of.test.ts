import { describe, expect, it } from "vitest";
import { dayToFreeze, readAsOf } from "./as-of.ts";

describe("the day of a frozen page", () => {
  it("may be any day up to today", () => {
    expect(readAsOf("2026-03-31", "2026-04-01")).toBe("2026-03-31");
    expect(readAsOf("2026-04-01", "2026-04-01")).toBe("2026-04-01");
  });

  it.each(["2026-04-02", "2099-01-01", "2026-02-30", "2026-13-01", "2007-01-01", "", "today", "20260331"])(
    "cannot be “%s”",
    (word) => {
      expect(readAsOf(word, "2026-04-01")).toBeNull();
    },
  );

  it("is proposed as yesterday, and as today where something is from today", () => {
    expect(dayToFreeze("2026-03-01", "2026-02-10")).toBe("2026-02-28");
    expect(dayToFreeze("2026-03-01", null)).toBe("2026-02-28");
    expect(dayToFreeze("2026-03-01", "2026-03-01")).toBe("2026-03-01");
  });
});
