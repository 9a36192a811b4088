import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { consistentContent } from "#lib/domain/reports/consistent-content.fixture.ts";
import type { CellValue, ReportContent } from "#lib/domain/reports/types.ts";
import { templateById } from "#lib/domain/templates/registry.ts";
import { compareCells } from "./compare-cells.ts";
import { diffWords } from "./diff-words.ts";
import { readDifference, writeDifference } from "./difference-address.ts";

const form2019 = templateById("gongkai-2019");
const form2021 = templateById("gongkai-2021");
const reported = (value: string): CellValue => ({
  status: "reported",
  raw: value,
  value,
  unit: null,
  note: null,
});
const content = (template: typeof form2021, values: ReportContent["values"]): ReportContent => ({
  template: template.id,
  title: "",
  values,
  texts: {},
});

describe("cells of two versions", () => {
  const before = content(form2021, {
    "t3.granted.total": reported("100"),
  });
  const after = content(form2021, { "t3.granted.total": reported("134") });
  const pairs = compareCells({ template: form2021, content: before }, { template: form2021, content: after });
  const at = (key: string) => pairs.find((pair) => pair.after.some(({ cell }) => cell.key === key));

  test("say the change as a number and in percent", () => {
    expect(at("t3.granted.total")).toMatchObject({
      isSame: false,
      change: "34",
      percent: "34.0",
      relation: "identical",
    });
  });

  test("never take a blank for 0: from 0 to a blank there is a difference and no number", () => {
    const pair = compareCells(
      { template: form2021, content: content(form2021, { "t3.granted.total": reported("0") }) },
      { template: form2021, content: content(form2021, {}) },
    ).find((one) => one.after.some(({ cell }) => cell.key === "t3.granted.total"));
    expect(pair).toMatchObject({ isSame: false, change: null, percent: null });
  });

  test("give no percent of 0", () => {
    const pair = compareCells(
      { template: form2021, content: content(form2021, { "t3.granted.total": reported("0") }) },
      { template: form2021, content: content(form2021, { "t3.granted.total": reported("5") }) },
    ).find((one) => one.after.some(({ cell }) => cell.key === "t3.granted.total"));
    expect(pair).toMatchObject({ change: "5", percent: null });
  });

  test("list every cell of the form once", () => {
    expect(pairs).toHaveLength(form2021.cells.length);
    expect(at("t3.carried_in.total")?.isSame).toBe(true);
  });
});

describe("cells across the change of form", () => {
  const pairs = compareCells(
    { template: form2019, content: consistentContent(form2019, 3) },
    { template: form2021, content: consistentContent(form2021, 4) },
  );

  test("join where identical, and only there or where the review says so", () => {
    for (const { relation, change } of pairs) {
      if (["redefined", "dropped", "new", "unreviewed"].includes(relation)) expect(change).toBeNull();
    }
    expect(pairs.find(({ after }) => after[0]?.cell.key === "t3.granted.total")?.change).not.toBeNull();
  });

  test("say what was redefined, dropped and new, with a note", () => {
    for (const relation of ["redefined", "dropped", "new"] as const) {
      const some = pairs.filter((pair) => pair.relation === relation);
      expect(some.length, relation).toBeGreaterThan(0);
      for (const { note } of some) expect(note).not.toBeNull();
    }
  });

  test("put a row that was divided beside the sum of its parts", () => {
    const divided = pairs.find(({ relation }) => relation === "split");
    expect(divided?.before).toHaveLength(1);
    expect(divided?.after.length).toBeGreaterThan(1);
  });

  test("name every cell of both forms", () => {
    const keys = (side: "before" | "after") =>
      new Set(pairs.flatMap((pair) => pair[side].map(({ cell }) => cell.key)));
    expect(keys("before")).toEqual(new Set(form2019.cells.map(({ key }) => key)));
    expect(keys("after")).toEqual(new Set(form2021.cells.map(({ key }) => key)));
  });

  test("are the same the other way round, with dropped and new exchanged", () => {
    const back = compareCells(
      { template: form2021, content: consistentContent(form2021, 4) },
      { template: form2019, content: consistentContent(form2019, 3) },
    );
    const count = (list: typeof back, relation: string) =>
      list.filter((pair) => pair.relation === relation).length;
    expect(count(back, "dropped")).toBe(count(pairs, "new"));
    expect(count(back, "new")).toBe(count(pairs, "dropped"));
  });
});

describe("words of two texts", () => {
  test("are told apart as Chinese has them, not letter by letter", () => {
    expect(diffWords("本机关收到申请后及时答复。", "本机关收到申请后依法答复。")).toEqual([
      { kind: "same", text: "本机关收到申请后" },
      { kind: "removed", text: "及时" },
      { kind: "added", text: "依法" },
      { kind: "same", text: "答复。" },
    ]);
  });

  test("are all new, all gone, or nothing", () => {
    expect(diffWords("", "新增")).toEqual([{ kind: "added", text: "新增" }]);
    expect(diffWords("删去", "")).toEqual([{ kind: "removed", text: "删去" }]);
    expect(diffWords("", "")).toEqual([]);
    expect(diffWords("相同", "相同")).toEqual([{ kind: "same", text: "相同" }]);
  });

  test("can be put together again on either side, whatever they are", () => {
    const text = fc.string({
      unit: fc.constantFrom("公", "开", "信息", "。", "\n", "1", "a ", "机关"),
      maxLength: 80,
    });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = diffWords(before, after);
        const without = (kind: string) =>
          parts
            .filter((part) => part.kind !== kind)
            .map((part) => part.text)
            .join("");
        expect(without("added")).toBe(before);
        expect(without("removed")).toBe(after);
      }),
    );
  });

  test("of two long texts that have next to nothing in common come one after the other", () => {
    const long = (seed: number) => Array.from({ length: 3000 }, (_, index) => `n${seed}x${index}\n`).join("");
    expect(diffWords(long(1), long(2)).map(({ kind }) => kind)).toEqual(["removed", "added"]);
  });
});

describe("the address of a difference", () => {
  test.each([
    ["1..2", "versions", { scope: null, from: 1, to: 2 }],
    ["own-organ-2023..2024", "years", { scope: "own_organ", from: 2023, to: 2024 }],
    ["2024..2023", "years", { scope: null, from: 2024, to: 2023 }],
  ] as const)("%s of %s", (word, kind, address) => {
    expect(readDifference(word, kind)).toEqual(address);
  });

  test.each(["1..1", "0..1", "1..", "v1..v2", "1.2", "2023..2024 ", "../1..2", "1..02"])(
    "is not %s",
    (word) => {
      expect(readDifference(word, "versions")).toBeNull();
    },
  );

  test("has the earlier first", () => {
    expect(writeDifference({ scope: null, from: 2024, to: 2023 })).toBe("2023..2024");
    expect(writeDifference({ scope: "own_organ", from: 1, to: 2 })).toBe("own-organ-1..2");
    expect(readDifference("1999..2020", "years")).toBeNull();
  });
});
