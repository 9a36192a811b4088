import { describe, expect, it } from "vitest";
import { knownReport } from "#lib/domain/reports/known-reports.fixture.ts";
import { compareMeasures } from "./compare-measures.ts";

describe("a report beside last year's", () => {
  const rows = compareMeasures(knownReport("suqian-2023"), knownReport("suqian-2024"));

  it("shows what was received and by how much it changed", () => {
    const received = rows.find(({ measure }) => measure === "newReceived");
    expect(received?.after).toBe("3525");
    expect(Number(received?.difference)).toBe(Number(received?.after) - Number(received?.before));
  });

  it("adds the two kinds of litigation", () => {
    expect(rows.find(({ measure }) => measure === "litigation")?.after).toMatch(/^\d+$/);
  });

  it("never takes a missing figure for 0", () => {
    const { template, content } = knownReport("suqian-2024");
    const { "t3.new_received.total": _left, ...values } = content.values;
    const row = compareMeasures({ template, content: { ...content, values } }, { template, content }).find(
      ({ measure }) => measure === "newReceived",
    );
    expect(row).toMatchObject({ before: null, after: "3525", difference: null });
  });

  it("leaves out what neither format counts", () => {
    const guangming = knownReport("guangming-2019");
    const measures = compareMeasures(guangming, guangming).map(({ measure }) => measure);
    expect(measures).toContain("newReceived");
    expect(measures).not.toContain("normativeInForce");
  });
});
