import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyConsistentContent } from "#lib/domain/reports/any-consistent-content.fixture.ts";
import type { CellValue, ReportContent, ReportSubject } from "#lib/domain/reports/types.ts";
import { TEMPLATES } from "#lib/domain/templates/registry.ts";
import { thirdFormat } from "#lib/domain/templates/third-format.fixture.ts";
import type { CellDefinition, Template } from "#lib/domain/templates/types.ts";
import { checkReport } from "./check-report.ts";
import type { Finding } from "./types.ts";

/** Tables every figure of which is part of an equation; in the official formats these are tables 3 and 4. */
function boundCells(template: Template): readonly CellDefinition[] {
  const summed = new Set(
    template.relations.flatMap(({ total }) =>
      total === null ? [] : (template.cellByKey.get(total)?.table ?? []),
    ),
  );
  return template.cells.filter(({ table }) => summed.has(table));
}

function check(template: Template, content: ReportContent): readonly Finding[] {
  const subject: ReportSubject = {
    name: "演示市某某区人民政府",
    kind: "government",
    level: "county",
    year: template.years.from,
    scope: "own_organ",
    mayMakeRegulations: true,
  };
  // Made-up tables may say that a fee was not paid; then the text must say that one was asked for. No made-up sum of table 2 is that one.
  const other = template.sections.filter((section) => section.content === "text").at(-1);
  const texts = { ...content.texts, [other?.key ?? ""]: "发出收费通知，收取信息处理费136.9元。" };
  return checkReport({ template, content: { ...content, texts }, subject, previous: null });
}

function raise(content: ReportContent, cell: string): ReportContent {
  const value = content.values[cell];
  const raised = value?.status === "reported" ? String(Number(value.value) + 1) : "1";
  const next: CellValue = { status: "reported", raw: raised, value: raised, unit: null, note: null };
  return { ...content, values: { ...content.values, [cell]: next } };
}

describe.each([...TEMPLATES, thirdFormat].map((template) => [template.id, template] as const))(
  "a consistent report in %s",
  (_, template) => {
    it("has no error and needs no explanation", () => {
      fc.assert(
        fc.property(anyConsistentContent(template), (content) => {
          expect(check(template, content).filter(({ severity }) => severity !== "hint")).toEqual([]);
        }),
        { numRuns: 60 },
      );
    });

    it("with 1 added to any single cell of tables 3 and 4 has an error on a cell of its row, column or group", () => {
      const cells = boundCells(template);
      fc.assert(
        fc.property(anyConsistentContent(template), fc.constantFrom(...cells), (content, cell) => {
          const errors = check(template, raise(content, cell.key)).filter(
            ({ severity }) => severity === "error",
          );
          expect(errors.flatMap((error) => error.cells)).toContain(cell.key);
          const places = errors.map(
            ({ place }) => place.kind === "cell" && template.cellByKey.get(place.cell),
          );
          expect(places.some((at) => at && (at.row === cell.row || at.column === cell.column))).toBe(true);
        }),
        { numRuns: 200 },
      );
    });

    it("is caught for every cell, not only for those chance picked", () => {
      const [content] = fc.sample(anyConsistentContent(template), { seed: 1, numRuns: 1 });
      const missed = boundCells(template).filter(
        ({ key }) =>
          content && !check(template, raise(content, key)).some(({ severity }) => severity === "error"),
      );
      expect(missed.map(({ key }) => key)).toEqual([]);
    });

    it("with a figure taken away is blank there and breaks no equation", () => {
      fc.assert(
        fc.property(anyConsistentContent(template), fc.constantFrom(...template.cells), (content, cell) => {
          const { [cell.key]: _gone, ...values } = content.values;
          const found = check(template, { ...content, values }).filter(({ severity }) => severity !== "hint");
          expect(found.map(({ rule, cells }) => [rule, ...cells])).toEqual([["CELL-BLANK", cell.key]]);
        }),
        { numRuns: 100 },
      );
    });
  },
);
