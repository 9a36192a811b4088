import { describe, expect, it } from "vitest";
import { comparisonOf } from "#lib/domain/indicators/comparison.fixture.ts";
import { comparisonCsv, comparisonJson } from "./comparison-files.ts";

const place = { locale: "zh-Hans", origin: "https://example.org" } as const;
const rates = comparisonOf("disclosure-rate", [2023, 2024], {
  宿迁市: [null, [1902, 3521]],
  甲局: ["no_base", [3, 10]],
});

describe("the table of a comparison", () => {
  const lines = comparisonCsv(rates, place).split("\r\n");

  it("has a record for every body and year, and ends with a line end", () => {
    expect(lines).toHaveLength(1 + 4 + 1);
    expect(lines.at(-1)).toBe("");
  });

  it("gives a rate with part and base, and the address of its report", () => {
    expect(lines[2]).toContain(
      "body1,宿迁市,own_organ,2024,disclosure-rate,公开率,reported,54.0187,%,1902,3521,,,false,1,",
    );
    expect(lines[2]).toContain("https://example.org/o/body1/2024");
  });

  it("says why there is no number and writes none", () => {
    expect(lines[1]).toBe(
      "body1,宿迁市,own_organ,2023,disclosure-rate,公开率,not_submitted,,%,,,,,false,,,,",
    );
    expect(lines[3]).toContain(",no_base,,%,0,0,,,false,1,");
  });

  it("gives the interval on a small base", () => {
    expect(lines[4]).toContain(",reported,30.0000,%,3,10,10.7791,60.3222,");
  });

  it("marks the first year after a break", () => {
    const broken = comparisonCsv(
      comparisonOf("normative-documents-issued", [2020, 2021], { 宿迁市: [5, 6] }),
      place,
    );
    expect(broken.split("\r\n").map((line) => line.includes(",true,"))).toEqual([false, false, true, false]);
  });
});

describe("the data of a comparison", () => {
  it("carries the same numbers as the table", () => {
    const data = JSON.parse(comparisonJson(rates, place));
    expect(data.bodies[0].values[1]).toMatchObject({
      value: "54.0187",
      numerator: "1902",
      denominator: "3521",
    });
    expect(data.bodies[0].values[0]).toMatchObject({ status: "not_submitted", value: null });
    expect(data.page).toBe("https://example.org/compare/disclosure-rate/body1+body2/2023..2024");
  });
});
