import { eachLocale } from "#lib/domain/each-locale.ts";
import { cellValue } from "#lib/domain/reports/cell-value.ts";
import { isSameValue } from "#lib/domain/reports/is-same-value.ts";
import type { TableDefinition } from "#lib/domain/templates/types.ts";
import { wording } from "#lib/domain/wording.ts";
import type { CheckedReport, CheckedYear } from "./checked-report.ts";
import { NOTICE_2021_PROBLEMS } from "./citations.ts";
import { defineRule } from "./define-rule.ts";

/** A table that says the same as last year's, cell by cell, was probably copied. A table of zeros is allowed to return. */
export const sameTableRule = defineRule({
  id: "XY-SAME-TABLE",
  family: "across-years",
  severity: "needs_explanation",
  isInference: true,
  title: wording(
    "整张表不与上年完全相同",
    "整張表不與上年完全相同",
    "No table equals last year's in every cell",
  ),
  source: NOTICE_2021_PROBLEMS,
  check: (report) => {
    const { previous } = report;
    if (previous === null) return [];
    return report.template.tables
      .filter((table) => isRepeated(table, report, previous))
      .map((table) => ({
        place: { kind: "table", table: table.key } as const,
        cells: cellsOf(table),
        message: eachLocale((locale) => {
          const name = table.shortTitle[locale];
          if (locale === "en")
            return `Every figure of ${name} equals last year's. Make sure it is not last year's data, or explain.`;
          return locale === "zh-Hant"
            ? `${name}全部數據與上年相同，請確認未誤用上年數據；確實相同的請說明。`
            : `${name}全部数据与上年相同，请确认未误用上年数据；确实相同的请说明。`;
        }),
        sides: null,
        evidence: cellsOf(table).map((cell) => `${cell}=${report.amount(cell)?.toFixed() ?? ""}`),
      }));
  },
  examples: [
    { says: "Some figures changed.", finds: [] },
    {
      says: "The disputes are last year's.",
      previous: { "cases.lawsuit.open": "1", "cases.lawsuit.sum": "1" },
      finds: ["cases"],
    },
    {
      says: "No disputes in either year.",
      values: {
        "cases.review.upheld": "0",
        "cases.review.open": "0",
        "cases.review.sum": "0",
        "cases.lawsuit.open": "0",
        "cases.lawsuit.sum": "0",
      },
      previous: {
        "cases.review.upheld": "0",
        "cases.review.open": "0",
        "cases.review.sum": "0",
        "cases.lawsuit.open": "0",
        "cases.lawsuit.sum": "0",
      },
      finds: [],
    },
    { says: "Last year's report is not known.", previous: null, finds: [] },
  ],
});

function isRepeated(table: TableDefinition, report: CheckedReport, previous: CheckedYear): boolean {
  const cells = cellsOf(table);
  const before = previous.template.tables.find(({ key }) => key === table.key);
  if (before === undefined || cellsOf(before).join() !== cells.join()) return false;
  return (
    cells.some((cell) => report.amount(cell)?.eq(0) === false) &&
    cells.every((cell) => isSameValue(cellValue(report.content, cell), cellValue(previous.content, cell)))
  );
}

function cellsOf(table: TableDefinition): readonly string[] {
  return table.blocks.flatMap((block) =>
    block.rows.flatMap((row) => row.cells.filter((cell) => cell !== null)),
  );
}
