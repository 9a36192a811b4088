import { describe, expect, it } from "vitest";
import { LOCALES } from "#lib/domain/localized.ts";
import { TEMPLATES, templateById } from "#lib/domain/templates/registry.ts";
import { CELL_CROSSWALK, cellRows, FORMATS } from "./registry.ts";
import { RELATION_WORDS, RELATIONS } from "./relation.ts";
import { relationOfSums } from "./relation-of-sums.ts";

const [from = "", to = ""] = FORMATS;
const rows = cellRows(from, to);

describe("the crosswalk of cells", () => {
  it("covers every cell of both forms at every change of form", () => {
    for (const [index, after] of TEMPLATES.entries()) {
      const before = TEMPLATES[index - 1];
      if (before === undefined) continue;
      const between = cellRows(before.id, after.id);
      for (const { key } of before.cells) {
        expect(
          between.some(({ fromCell }) => fromCell === key),
          `${before.id} ${key}`,
        ).toBe(true);
      }
      for (const { key } of after.cells) {
        expect(
          between.some(({ toCell }) => toCell === key),
          `${after.id} ${key}`,
        ).toBe(true);
      }
    }
  });

  it("says of each row who looked when, and why where the cells are not the same", () => {
    for (const row of CELL_CROSSWALK) {
      expect(row.reviewedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      for (const locale of LOCALES) {
        expect(row.reviewedBy[locale]).not.toBe("");
        expect(row.note?.[locale]).not.toBe("");
      }
      expect(row.note === null).toBe(row.relation === "identical");
    }
  });

  it("calls cells identical only where table, row, column, unit and words are the same", () => {
    for (const { fromCell, toCell, relation } of rows) {
      if (relation !== "identical") continue;
      const before = templateById(from).cellByKey.get(fromCell ?? "");
      const after = templateById(to).cellByKey.get(toCell ?? "");
      expect(before?.label).toEqual(after?.label);
      expect(before?.unit).toBe(after?.unit);
    }
    expect(rows.filter(({ relation }) => relation === "identical")).toHaveLength(22 * 7 + 15);
  });

  it("has no end where something is new, and no beginning where it was dropped", () => {
    for (const { fromCell, toCell, relation } of rows) {
      expect(fromCell === null).toBe(relation === "new");
      expect(toCell === null).toBe(relation === "dropped");
    }
  });

  it("takes （六）其他处理 apart into three rows, column by column", () => {
    const split = rows.filter(({ relation }) => relation === "split");
    expect(split).toHaveLength(21);
    expect(split).toContainEqual(
      expect.objectContaining({
        fromCell: "t3.other_handling.research_institution",
        toCell: "t3.other_misc.research_institution",
      }),
    );
  });

  it("has words for every relation", () => {
    for (const relation of RELATIONS) {
      for (const locale of LOCALES) expect(RELATION_WORDS[relation][locale]).not.toBe("");
    }
  });
});

describe("a sum of cells", () => {
  const misc = "t3.other_misc.total";
  const all = ["t3.other_overdue_correction.total", "t3.other_unpaid_fee.total", misc];
  const one = ["t3.other_handling.total"];

  it("goes on where all its cells do, and nothing comes in from elsewhere", () => {
    expect(relationOfSums(rows, one, all)?.relation).toBe("split");
    expect(relationOfSums(rows, one, [misc])).toBeNull();
    expect(relationOfSums(rows, ["t3.granted.total"], ["t3.granted.total"])).toEqual({
      relation: "identical",
      note: null,
    });
  });

  it("is redefined as soon as one of its cells is", () => {
    const before = ["t3.granted.total", "t2.regulations.made"];
    const after = ["t3.granted.total", "t2.regulations.issued"];
    expect(relationOfSums(rows, before, after)?.relation).toBe("redefined");
  });

  it("of cells that nobody has looked at is not joined", () => {
    expect(relationOfSums([], one, all)).toBeNull();
    expect(relationOfSums(rows, ["t9.made.up"], all)).toBeNull();
  });
});
