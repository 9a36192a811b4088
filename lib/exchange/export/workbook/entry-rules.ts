import type { WriteSheet } from "hucre/xlsx";
import type { Localized } from "#lib/domain/localized.ts";
import type { CellDefinition, TableDefinition, ValueType } from "#lib/domain/templates/types.ts";
import { wording } from "#lib/domain/wording.ts";
import { addressOf, type CellPlaces } from "../../workbook/total-formula.ts";
import type { FillInSource } from "./fill-in-source.ts";

type EntryRule = NonNullable<WriteSheet["dataValidations"]>[number];

/** Of a prompt, as programs take it. */
const LONGEST_PROMPT = 250;

/**
 * What each cell takes: whole numbers from 0, signed whole numbers, amounts. The program asks before it takes anything else, so that
 * `/` and a figure with a remark can be entered and a slip is noticed. Where the notice says how to fill a cell in, the prompt does.
 */
export function entryRules(
  { template, locale }: FillInSource,
  table: TableDefinition,
  places: CellPlaces,
): EntryRule[] {
  return template.cells
    .filter((cell) => cell.table === table.key)
    .flatMap((cell): readonly EntryRule[] => {
      const place = places.get(cell.key);
      if (place === undefined) return [];
      const help = cell.help?.[locale];
      return [
        {
          ...TYPES[cell.valueType],
          range: addressOf(place),
          allowBlank: true,
          showErrorMessage: true,
          errorStyle: "warning",
          errorTitle: WORDS.title[locale],
          errorMessage: WORDS[cell.valueType][locale],
          ...(help !== undefined && {
            showInputMessage: true,
            inputMessage: help.length > LONGEST_PROMPT ? `${help.slice(0, LONGEST_PROMPT)}…` : help,
          }),
        },
      ];
    });
}

const TYPES: Readonly<Record<ValueType, Pick<EntryRule, "type" | "operator" | "formula1" | "formula2">>> = {
  count: { type: "whole", operator: "greaterThanOrEqual", formula1: "0" },
  signed_count: { type: "whole", operator: "between", formula1: "-999999999", formula2: "999999999" },
  money: { type: "decimal", operator: "greaterThanOrEqual", formula1: "0" },
};

const WORDS: Readonly<Record<CellDefinition["valueType"] | "title", Localized>> = {
  title: wording("请核对", "請核對", "Please check"),
  count: wording(
    "应填不小于 0 的整数。确无此项的填“/”，数字后需要说明的写在括号里，选“是”保留。",
    "應填不小於 0 的整數。確無此項的填「/」，數字後需要說明的寫在括號裡，選「是」保留。",
    "A whole number from 0 is expected. Keep “/” (not applicable) or a figure with a remark in brackets by choosing Yes.",
  ),
  signed_count: wording(
    "应填整数，减少的填负数。确无此项的填“/”，选“是”保留。",
    "應填整數，減少的填負數。確無此項的填「/」，選「是」保留。",
    "A whole number is expected, negative for a decrease. Keep “/” (not applicable) by choosing Yes.",
  ),
  money: wording(
    "应填不小于 0 的金额。单位与表头不同的写明单位，如“14.62亿元”；确无此项的填“/”，选“是”保留。",
    "應填不小於 0 的金額。單位與表頭不同的寫明單位，如「14.62億元」；確無此項的填「/」，選「是」保留。",
    "An amount from 0 is expected. Keep another unit (14.62亿元) or “/” (not applicable) by choosing Yes.",
  ),
};
