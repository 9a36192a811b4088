import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentSchema } from "#lib/domain/templates/content-schema.ts";
import { TEMPLATES } from "#lib/domain/templates/registry.ts";
import { thirdFormat } from "#lib/domain/templates/third-format.fixture.ts";
import { anyConsistentContent } from "./any-consistent-content.fixture.ts";
import { numberOf } from "./cell-amount.ts";
import { consistentContent } from "./consistent-content.fixture.ts";
import { deriveTotals } from "./derive-totals.ts";

describe.each([...TEMPLATES, thirdFormat])("made-up consistent contents of $id", (template) => {
  it("fill every cell, pass the schema and agree with every total", () => {
    fc.assert(
      fc.property(anyConsistentContent(template), (content) => {
        expect(contentSchema(template).safeParse(content).error).toBeUndefined();
        expect(template.cells.every(({ key }) => numberOf(content.values[key]) !== null)).toBe(true);
        expect(deriveTotals(template, content).every(({ agrees }) => agrees === true)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it("lose a total as soon as 1 is added to any cell of a sum", () => {
    const content = consistentContent(template, 2024);
    const inSums = template.relations
      .filter(({ total }) => total !== null)
      .flatMap(({ left, right }) => [...left, ...right]);
    for (const { cell } of inSums) {
      const figure = numberOf(content.values[cell])?.plus(1).toFixed() ?? "";
      const changed = {
        ...content,
        values: {
          ...content.values,
          [cell]: { status: "reported" as const, raw: figure, value: figure, unit: null, note: null },
        },
      };
      expect(
        deriveTotals(template, changed).some(({ agrees }) => agrees === false),
        cell,
      ).toBe(true);
    }
  });

  it("are the same for the same seed and others for another", () => {
    expect(consistentContent(template, 5)).toEqual(consistentContent(template, 5));
    expect(consistentContent(template, 5)).not.toEqual(consistentContent(template, 6));
  });
});
