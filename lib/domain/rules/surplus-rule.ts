import { eachLocale } from "#lib/domain/each-locale.ts";
import { quote } from "#lib/domain/templates/quote.ts";
import { wording } from "#lib/domain/wording.ts";
import { FORM } from "./citations.ts";
import { defineRule, type FindingDraft } from "./define-rule.ts";

/**
 * CELL-ABSENT: a value where the form has no cell (a group row, the decisions of a fee row). The place is the table, because there is no
 * cell to point at; a value kept under the key of an existing cell but marked as surplus points at that cell.
 */
export const surplusRule = defineRule({
  id: "CELL-ABSENT",
  family: "cells",
  severity: "error",
  title: wording(
    "表中没有的单元格不填写",
    "表中沒有的單元格不填寫",
    "Nothing is entered where the form has no cell",
  ),
  source: FORM,
  check: ({ template, content }) =>
    Object.entries(content.values).flatMap(([key, value]): readonly FindingDraft[] => {
      const cell = template.cellByKey.get(key);
      if (value.status === "blank" || (cell !== undefined && value.status !== "not_in_form")) return [];
      const table = template.tables.find((known) => key.startsWith(`${known.key}.`));
      return [
        {
          place: cell
            ? { kind: "cell", cell: key }
            : table
              ? { kind: "table", table: table.key }
              : { kind: "report" },
          cells: cell ? [key] : [],
          message: eachLocale((locale) => {
            const where = cell?.label[locale] ?? table?.shortTitle[locale] ?? template.name[locale];
            const typed = quote(value.raw);
            if (locale === "en")
              return `${where}: the form has no cell for ${typed} (${key}); remove the value.`;
            return locale === "zh-Hant"
              ? `${where}：本格式沒有填寫${typed}的單元格（${key}），請刪除。`
              : `${where}：本格式没有填写${typed}的单元格（${key}），请删除。`;
          }),
          sides: null,
          evidence: [key, value.raw],
        },
      ];
    }),
  examples: [
    { says: "Every value has its cell.", finds: [] },
    {
      says: "A figure in a column the row does not have.",
      values: { "papers.funds.decisions": "7" },
      finds: ["papers"],
    },
    { says: "An empty entry under an unknown key is nothing.", values: {}, finds: [] },
  ],
});
