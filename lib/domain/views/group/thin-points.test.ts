import { describe, expect, it } from "vitest";
import type { FieldPoint } from "#lib/domain/views/chart/field-spec.ts";
import { thinPoints } from "./thin-points.ts";

const point = (index: number, across: number, number: number, isOutlier = false): FieldPoint => ({
  key: `b${index}`,
  name: `机关${index}`,
  number,
  across,
  label: String(number),
  href: null,
  ...(isOutlier ? { flags: ["outlier" as const] } : {}),
});
const cloud = Array.from({ length: 3000 }, (_, index) =>
  point(index, 10 + ((index * 37) % 500), (index * 13) % 100),
);

describe("the dots of a very large group", () => {
  it("are one for each place of the drawing, so that no more than some dozens are drawn", () => {
    const drawn = thinPoints(cloud, { spacing: "root" });
    expect(drawn.length).toBeLessThanOrEqual(30);
    expect(drawn.length).toBeGreaterThan(12);
    expect(new Set(drawn.map(({ key }) => key)).size).toBe(drawn.length);
  });

  it("keep whoever lies alone, and what is outside the limits before what is not", () => {
    const alone = point(9_000, 90_000, 50);
    const outside = point(9_001, 10, 0, true);
    const keys = thinPoints([...cloud, alone, outside], { spacing: "root" }).map(({ key }) => key);
    expect(keys).toContain("b9000");
    expect(keys).toContain("b9001");
  });

  it("are all drawn where the group is small, and where all figures are alike one is", () => {
    const few = cloud.slice(0, 60);
    expect(thinPoints(few, {})).toEqual(few);
    const alike = Array.from({ length: 400 }, (_, index) => point(index, 100, 50));
    expect(thinPoints(alike, {})).toHaveLength(1);
  });
});
