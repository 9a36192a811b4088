import { describe, expect, it } from "vitest";
import { BODY_LEVELS } from "#lib/domain/reports/types.ts";
import { statutoryDeadline } from "./statutory-deadline.ts";

describe("the statutory deadline", () => {
  it("is 31 January of the next year for an organ's own report, at every level", () => {
    for (const level of BODY_LEVELS) expect(statutoryDeadline(2025, level, "own_organ")).toBe("2026-01-31");
  });

  it("climbs with the sums: county, city, province", () => {
    expect(statutoryDeadline(2025, "county", "consolidated")).toBe("2026-02-20");
    expect(statutoryDeadline(2025, "city", "consolidated")).toBe("2026-03-10");
    expect(statutoryDeadline(2025, "province", "consolidated")).toBe("2026-03-31");
  });

  it("does not exist for a township's sum, because a township has nobody to sum up", () => {
    expect(statutoryDeadline(2025, "township", "consolidated")).toBeNull();
  });
});
