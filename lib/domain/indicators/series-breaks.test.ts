import { describe, expect, it } from "vitest";
import { wording } from "#lib/domain/wording.ts";
import { comparableRanges, isBreakYear } from "./comparable-ranges.ts";
import { evaluateIndicator } from "./evaluate-indicator.ts";
import { reportGiven } from "./example-value.fixture.ts";
import { normativeDocumentsIssued } from "./normative-documents-issued.ts";
import { previousOf } from "./previous-of.ts";
import { requestGrowth } from "./request-growth.ts";
import { requestsPer10k } from "./requests-per-10k.ts";
import { requestsReceived } from "./requests-received.ts";
import { type BodyChange, seriesBreaks } from "./series-breaks.ts";

const years = { from: 2019, to: 2025 };
const named = (name: string) => ({ name: wording(name, name, name) });
const change = (kind: Exclude<BodyChange["kind"], "dissolved">, on: string): BodyChange => ({
  kind,
  on,
  from: named("甲局"),
  to: named("乙局"),
});

describe("the breaks of a series", () => {
  it("are those of the form for what the form redefined, and none for what it kept", () => {
    expect(seriesBreaks(normativeDocumentsIssued, { years })).toMatchObject([
      { year: 2021, isBreak: true, causes: ["form"], label: { "zh-Hans": "2021年表式调整" } },
    ]);
    expect(seriesBreaks(requestsReceived, { years })).toEqual([]);
  });

  it("take in what happened to the body; a new name is only a note", () => {
    const breaks = seriesBreaks(requestsReceived, {
      years,
      bodyChanges: [change("merged", "2023-05-01"), change("renamed", "2020-03-01")],
    });
    expect(breaks).toMatchObject([
      { year: 2020, isBreak: false },
      { year: 2023, isBreak: true, causes: ["body"] },
    ]);
    expect(breaks[1]?.notes[0]?.["zh-Hans"]).toBe("2023-05-01，甲局并入乙局，前后不可直接比较。");
  });

  it("end with a body that was dissolved, in the first year of which it has no report", () => {
    const dissolved = (on: string) =>
      seriesBreaks(requestsReceived, { years, bodyChanges: [{ kind: "dissolved", on, of: named("甲局") }] });
    expect(dissolved("2022-12-31")).toMatchObject([{ year: 2023, isBreak: true, causes: ["body"] }]);
    expect(dissolved("2022-06-30")).toMatchObject([{ year: 2022 }]);
    expect(dissolved("2022-06-30")[0]?.notes[0]?.["zh-Hans"]).toBe("甲局于2022-06-30撤销，此后没有报告。");
  });

  it("are looked back over by nothing that grows", () => {
    const before = reportGiven({ newReceived: "100" }, null);
    const merged = [change("merged", "2023-05-01")];
    expect(previousOf(before, merged, 2023)).toBe("not_comparable");
    expect(previousOf(before, merged, 2024)).toBe(before);
    expect(previousOf(before, [change("renamed", "2023-05-01")], 2023)).toBe(before);
    expect(previousOf(undefined, [], 2023)).toBeNull();
  });

  it("take in the census only for what is divided by residents", () => {
    expect(seriesBreaks(requestsPer10k, { years })).toMatchObject([{ year: 2020, causes: ["census"] }]);
  });

  it("are one for each year, with every cause", () => {
    const breaks = seriesBreaks(normativeDocumentsIssued, {
      years,
      bodyChanges: [change("split", "2021-01-01"), change("transferred", "2021-07-01")],
    });
    expect(breaks).toMatchObject([{ year: 2021, causes: ["form", "body"] }]);
    expect(breaks[0]?.notes).toHaveLength(3);
    expect(breaks[0]?.label.en).toBe("2021: form changed, body changed");
  });

  it("outside the years shown do not matter, nor in the first of them", () => {
    const bodyChanges = [change("merged", "2019-02-01"), change("merged", "2026-02-01")];
    expect(seriesBreaks(requestsReceived, { years, bodyChanges })).toEqual([]);
  });

  it("cut the years into ranges, by year and never by place in a list", () => {
    const breaks = seriesBreaks(normativeDocumentsIssued, {
      years,
      bodyChanges: [change("merged", "2024-01-01"), change("renamed", "2022-01-01")],
    });
    expect(comparableRanges(years, breaks)).toEqual([
      { from: 2019, to: 2020 },
      { from: 2021, to: 2023 },
      { from: 2024, to: 2025 },
    ]);
    expect([2020, 2021, 2022].map((year) => isBreakYear(year, breaks))).toEqual([false, true, false]);
    expect(comparableRanges(years, [])).toEqual([years]);
  });
});

describe("a change from the year before", () => {
  const documentGrowth = { ...requestGrowth, numerator: ["normativeIssued"] as const };
  const before = {
    ...reportGiven({ newReceived: "50", normativeIssued: "50" }, null),
    template: "gongkai-2019",
  };
  const now = reportGiven({ newReceived: "60", normativeIssued: "60" }, null);

  it("is computed across a change of form for what the form kept", () => {
    expect(evaluateIndicator(requestGrowth, now, before)).toMatchObject({ status: "reported", number: 20 });
  });

  it("is not comparable for what the form redefined", () => {
    expect(evaluateIndicator(documentGrowth, now, before)).toEqual({ status: "not_comparable" });
  });

  it("is not comparable where the body changed in between, nor known without last year's report", () => {
    expect(evaluateIndicator(requestGrowth, now, "not_comparable")).toEqual({ status: "not_comparable" });
    expect(evaluateIndicator(requestGrowth, now)).toEqual({ status: "not_submitted" });
  });
});

describe("requests per head", () => {
  it("are not computed for a government's own organ, whose residents would be the area's", () => {
    const own = { ...reportGiven({ newReceived: "60" }, 50_000), scope: "own_organ" as const };
    expect(evaluateIndicator(requestsPer10k, own)).toEqual({ status: "no_population" });
  });
});
