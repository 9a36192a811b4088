import { describe, expect, it } from "vitest";
import { FORMATS } from "#lib/domain/crosswalk/registry.ts";
import { joins } from "#lib/domain/crosswalk/relation.ts";
import { TEMPLATES } from "#lib/domain/templates/registry.ts";
import { thirdFormat } from "#lib/domain/templates/third-format.fixture.ts";
import { MEASURES } from "#lib/domain/templates/types.ts";
import { crosswalkRow, joinsBetween } from "./crosswalk.ts";
import { disclosureRate } from "./disclosure-rate.ts";
import { formatChanges, isBrokenBetween } from "./format-changes.ts";
import { licensingDecisions } from "./licensing-decisions.ts";
import { normativeDocumentsInForce } from "./normative-documents-in-force.ts";
import { normativeDocumentsIssued } from "./normative-documents-issued.ts";
import { otherHandlingRate } from "./other-handling-rate.ts";

describe("the crosswalk", () => {
  it("has been reviewed for every measure at every change of official format", () => {
    for (const [index, to] of FORMATS.entries()) {
      const from = FORMATS[index - 1];
      if (from === undefined) continue;
      for (const measure of MEASURES) expect(crosswalkRow(from, to, measure), measure).toBeDefined();
    }
  });

  it("says that an item is new or dropped exactly where one format lacks it", () => {
    const [before, after] = TEMPLATES;
    if (before === undefined || after === undefined) throw new RangeError("two formats expected");
    for (const measure of MEASURES) {
      const relation = crosswalkRow(before.id, after.id, measure)?.relation;
      expect(relation === "new", measure).toBe(before.measures[measure] === undefined);
      expect(relation === "dropped", measure).toBe(after.measures[measure] === undefined);
    }
  });

  it("explains every relation that is not plain identity", () => {
    for (const measure of MEASURES) {
      const row = crosswalkRow("gongkai-2019", "gongkai-2021", measure);
      expect(row?.note === null, measure).toBe(row?.relation === "identical");
    }
  });
});

describe("figures of two formats", () => {
  it("may be set against each other where every step between joins, in either order", () => {
    expect(joinsBetween("gongkai-2019", "gongkai-2021", "newReceived")).toBe(true);
    expect(joinsBetween("gongkai-2021", "gongkai-2019", "otherHandling")).toBe(true);
    expect(joinsBetween("gongkai-2021", "gongkai-2021", "normativeIssued")).toBe(true);
    expect(joinsBetween("gongkai-2019", "gongkai-2021", "normativeIssued")).toBe(false);
    expect(joinsBetween("gongkai-2021", "made-up-2031", "newReceived")).toBe(false);
  });
});

describe("a change of format", () => {
  const years = { from: 2019, to: 2024 };

  it("leaves the disclosure rate one series", () => {
    expect(formatChanges(disclosureRate, years)).toEqual([]);
  });

  it("breaks what was redefined or begins anew", () => {
    for (const indicator of [normativeDocumentsIssued, normativeDocumentsInForce]) {
      const changes = formatChanges(indicator, years);
      expect(changes).toMatchObject([{ year: 2021, isBreak: true }]);
      expect(isBrokenBetween(changes, 2020, 2021)).toBe(true);
      expect(isBrokenBetween(changes, 2021, 2024)).toBe(false);
      expect(isBrokenBetween(changes, 2019, 2020)).toBe(false);
    }
  });

  it("joins a renamed or split item, with a note", () => {
    for (const indicator of [licensingDecisions, otherHandlingRate]) {
      const [change] = formatChanges(indicator, years);
      expect(change).toMatchObject({ year: 2021, isBreak: false });
      expect(change?.notes).toHaveLength(1);
    }
  });

  it("does not matter where all years lie on one side", () => {
    expect(formatChanges(normativeDocumentsIssued, { from: 2021, to: 2024 })).toEqual([]);
    expect(formatChanges(normativeDocumentsIssued, { from: 2019, to: 2020 })).toEqual([]);
  });

  it("breaks every series at a format that nobody has reviewed", () => {
    const [change] = formatChanges(disclosureRate, { from: 2030, to: 2031 }, [...TEMPLATES, thirdFormat]);
    expect(change).toMatchObject({ year: 2031, isBreak: true });
  });

  it("joins nothing that is redefined, dropped or new", () => {
    expect((["redefined", "dropped", "new"] as const).map(joins)).toEqual([false, false, false]);
  });
});
