import { describe, expect, it } from "vitest";
import { isReleaseId, nextVersion, releaseId } from "./release.ts";

const before = { version: "1.2.3", counts: { years: [2023, 2024] } };

describe("the version of a release", () => {
  it("begins with the form of the data", () => {
    expect(nextVersion(null, [2024], 1)).toBe("1.0.0");
  });
  it("counts corrections, a new report year, and another form of the data", () => {
    expect(nextVersion(before, [2023, 2024], 1)).toBe("1.2.4");
    expect(nextVersion(before, [2023, 2024, 2025], 1)).toBe("1.3.0");
    expect(nextVersion(before, [2023, 2024, 2025], 2)).toBe("2.0.0");
  });
  it("counts a year that went away as a correction", () => {
    expect(nextVersion(before, [2024], 1)).toBe("1.2.4");
  });
});

describe("the id of a release", () => {
  it("is its day, and from the second of the day on a number too", () => {
    expect([releaseId("2026-03-31", 1), releaseId("2026-03-31", 2)]).toEqual(["2026-03-31", "2026-03-31.2"]);
  });
  it("is nothing else", () => {
    expect(["2026-03-31", "2026-03-31.2"].every(isReleaseId)).toBe(true);
    for (const word of ["..", "2026-03-31.0", "2026-03-31/..", "2026-3-31", "latest", ""])
      expect(isReleaseId(word)).toBe(false);
  });
});
