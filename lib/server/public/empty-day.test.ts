import { describe, expect, it } from "vitest";
import { withoutEmptyDay } from "./empty-day.ts";

function led(path: string): string | null {
  return withoutEmptyDay(new URL(path, "http://localhost"))?.href.replace("http://localhost", "") ?? null;
}

describe("an address whose day is empty", () => {
  it("leads to the live one, and keeps what else was asked", () => {
    expect(led("/rank/unable-rate/cn.cities/2024?asof=")).toBe("/rank/unable-rate/cn.cities/2024");
    expect(led("/search?asof&q=%E5%85%AC%E5%BC%80")).toBe("/search?q=%E5%85%AC%E5%BC%80");
    expect(led("/o/990100?asof=&asof=")).toBe("/o/990100");
  });

  it("is left alone where there is a day, be it none of the calendar, or no word of one", () => {
    for (const path of [
      "/o/990100?asof=2026-01-01",
      "/o/990100?asof=&asof=2026-01-01",
      "/o/990100?asof=soon",
      "/o/990100",
    ])
      expect(led(path), path).toBeNull();
  });
});
