import { expect, test } from "vitest";
import { dayInChina, daysBetween } from "./calendar-day.ts";

test("a report sent at half past midnight in Beijing falls on the new day", () => {
  expect(dayInChina(new Date("2025-01-31T16:30:00Z"))).toBe("2025-02-01");
  expect(dayInChina(new Date("2025-01-31T15:59:59Z"))).toBe("2025-01-31");
});

test("days to a deadline count across the end of February, and backwards", () => {
  expect(daysBetween("2024-02-27", "2024-03-10")).toBe(12);
  expect(daysBetween("2025-02-01", "2025-01-31")).toBe(-1);
});
