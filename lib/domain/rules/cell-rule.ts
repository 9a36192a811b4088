import { eachLocale } from "#lib/domain/each-locale.ts";
import type { Localized } from "#lib/domain/localized.ts";
import type { CellValue } from "#lib/domain/reports/types.ts";
import { quote } from "#lib/domain/templates/quote.ts";
import type { CellDefinition } from "#lib/domain/templates/types.ts";
import { defineRule, type Rule } from "./define-rule.ts";

type CellRuleSource = Omit<Parameters<typeof defineRule>[0], "check" | "family" | "severity"> & {
  /** Whether what stands in the cell is wrong. Never asked about a blank. */
  readonly isWrong: (value: CellValue, cell: CellDefinition) => boolean;
  /** What to enter instead, after the name of the cell and what was typed: 应填写不小于 0 的整数. */
  readonly demand: (cell: CellDefinition) => Localized;
};

/** A rule about single values. Each wrong cell is an error of its own. */
export function cellRule({ isWrong, demand, ...source }: CellRuleSource): Rule {
  return defineRule({
    ...source,
    family: "cells",
    severity: "error",
    check: ({ template, content }) =>
      template.cells.flatMap((cell) => {
        const value = content.values[cell.key];
        if (value === undefined || value.status === "blank" || !isWrong(value, cell)) return [];
        const words = demand(cell);
        return [
          {
            place: { kind: "cell", cell: cell.key } as const,
            cells: [cell.key],
            message: eachLocale((locale) => {
              const [where, typed] = [cell.label[locale], quote(value.raw)];
              if (locale === "en") return `${where}: found ${typed}. ${words.en}`;
              return `${where}：${locale === "zh-Hant" ? "填寫了" : "填写了"}${typed}，${words[locale]}`;
            }),
            sides: null,
            evidence: [value.raw],
          },
        ];
      }),
  });
}
