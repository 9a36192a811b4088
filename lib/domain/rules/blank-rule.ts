import { eachLocale } from "#lib/domain/each-locale.ts";
import { quote } from "#lib/domain/templates/quote.ts";
import type { CellKey, TableDefinition, Template } from "#lib/domain/templates/types.ts";
import { wording } from "#lib/domain/wording.ts";
import type { CheckedReport } from "./checked-report.ts";
import { PRACTICE } from "./citations.ts";
import { defineRule, type FindingDraft } from "./define-rule.ts";

/**
 * CELL-BLANK: no cell is left empty, nothing is written as 0. One finding for a table not begun, else one for each row with
 * empty cells, so that a form being filled does not answer with two hundred; every empty cell is named in `cells`.
 */
export const blankRule = defineRule({
  id: "CELL-BLANK",
  family: "cells",
  severity: "error",
  isInference: true,
  title: wording(
    "每一格都要填写，没有发生填 0",
    "每一格都要填寫，沒有發生填 0",
    "Every cell is filled in; 0 where nothing occurred",
  ),
  source: PRACTICE,
  check: (report) => report.template.tables.flatMap((table) => blanksOf(table, report)),
  examples: [
    { says: "All filled in.", finds: [] },
    { says: "One total is missing.", values: { "cases.review.sum": "" }, finds: ["cases.review.sum"] },
    {
      says: "Two cells of one row are one finding.",
      values: { "requests.misc.person": "", "requests.misc.sum": " " },
      finds: ["requests.misc.person"],
    },
    {
      says: "A table nobody has begun is one finding.",
      values: {
        "cases.review.upheld": "",
        "cases.review.open": "",
        "cases.review.sum": "",
        "cases.lawsuit.upheld": "",
        "cases.lawsuit.open": "",
        "cases.lawsuit.sum": "",
      },
      finds: ["cases"],
    },
    {
      says: "A dash is not blank; CELL-NOT-NUMBER speaks of it.",
      values: { "cases.review.sum": "-" },
      finds: [],
    },
  ],
});

function blanksOf(table: TableDefinition, { template, content }: CheckedReport): readonly FindingDraft[] {
  const rows = table.blocks.flatMap((block) => block.rows);
  const cells = rows.flatMap((row) => row.cells.filter((cell) => cell !== null));
  const isBlank = (cell: CellKey) => (content.values[cell]?.status ?? "blank") === "blank";
  if (cells.every(isBlank)) {
    const message = eachLocale((locale) => {
      if (locale === "en")
        return `${table.shortTitle.en} has not been filled in; write 0 where nothing occurred.`;
      return locale === "zh-Hant"
        ? `${table.shortTitle[locale]}尚未填寫，沒有發生請填 0。`
        : `${table.shortTitle[locale]}尚未填写，没有发生请填 0。`;
    });
    return [{ place: { kind: "table", table: table.key }, cells, message, sides: null, evidence: [] }];
  }
  return rows.flatMap((row) => {
    const all = row.cells.filter((cell) => cell !== null);
    const blanks = all.filter(isBlank);
    return blanks.length === 0 ? [] : [ofRow(blanks, all.length, template)];
  });
}

function ofRow(blanks: readonly CellKey[], width: number, template: Template): FindingDraft {
  const cells = blanks.flatMap((key) => template.cellByKey.get(key) ?? []);
  const [first] = cells;
  const message = eachLocale((locale) => {
    const isEnglish = locale === "en";
    const columns = cells.map(({ columnLabel }) => (isEnglish ? columnLabel.en : columnLabel[locale]));
    const row = `${first?.tableLabel[locale]}${isEnglish ? ", " : ""}${quote(first?.rowLabel[locale] ?? "")}`;
    const isWhole = width > 1 && blanks.length === width;
    if (isEnglish) {
      const what = isWhole ? "the whole row is" : `${columns.join(", ")} left`;
      return `${row}: ${what} blank; write 0 where nothing occurred.`;
    }
    const what = isWhole ? "整行" : columns.join("、");
    return locale === "zh-Hant"
      ? `${row}：${what}為空，沒有發生請填 0。`
      : `${row}：${what}为空，没有发生请填 0。`;
  });
  return {
    place: { kind: "cell", cell: blanks[0] ?? "" },
    cells: blanks,
    message,
    sides: null,
    evidence: blanks,
  };
}
