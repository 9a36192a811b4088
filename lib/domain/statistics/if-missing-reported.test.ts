import { describe, expect, it } from "vitest";
import { indicatorCalled, valueGiven } from "./group.fixture.ts";
import { ifMissingReported } from "./if-missing-reported.ts";

const received = indicatorCalled("requests-received");

describe("what if the missing had reported last year's figures", () => {
  const result = ifMissingReported(received, [
    { key: "a", value: valueGiven(10), lastYear: valueGiven(99) },
    { key: "b", value: valueGiven(20), lastYear: null },
    { key: "c", value: valueGiven("not_submitted"), lastYear: valueGiven(60) },
    { key: "d", value: valueGiven("not_submitted"), lastYear: null },
    { key: "e", value: valueGiven("blank"), lastYear: valueGiven(7) },
  ]);

  it("gives the median and the sum both ways", () => {
    expect([result.median, result.medianIfReported]).toEqual([15, 20]);
    expect(result.figure).toMatchObject({ value: { amount: "30" }, counted: 2, of: 5 });
    expect(result.figureIfReported).toMatchObject({ value: { amount: "90" }, counted: 3, of: 5 });
  });

  it("fills in for missing reports only, not for what a report leaves blank", () => {
    expect([result.filled, result.stillMissing]).toEqual([1, 1]);
  });

  it("has no median where nobody has a figure", () => {
    const none = ifMissingReported(received, [
      { key: "a", value: valueGiven("not_submitted"), lastYear: null },
    ]);
    expect(none).toMatchObject({ median: null, medianIfReported: null, filled: 0, stillMissing: 1 });
  });
});
