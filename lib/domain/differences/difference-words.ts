import { RELATION_WORDS } from "#lib/domain/crosswalk/relation.ts";
import type { Locale, Localized } from "#lib/domain/localized.ts";
import { formatCell } from "#lib/domain/reports/format-cell.ts";
import { wording } from "#lib/domain/wording.ts";
import { type CellOfReport, type CellPair, sum } from "./compare-cells.ts";

const NOT_COMPARABLE = wording("不可比", "不可比", "not comparable");
const UNREVIEWED = wording("尚未核定，不可比", "尚未核定，不可比", "not reviewed, not comparable");
const SAME = wording("相同", "相同", "the same");
const BLANK = wording("空", "空", "blank");

/** What a side of a pair shows: the value as printed, `空` for a blank, `z` where the form has no such cell, the sum where a row was divided. */
export function sideText(cells: readonly CellOfReport[], locale: Locale): string {
  const [first] = cells;
  if (first === undefined) return "z";
  if (cells.length > 1) {
    const total = sum(cells);
    const parts = cells.map(({ cell, value }) => text(value, cell, locale));
    return total === null ? parts.join(" + ") : `${total.toFixed()} = ${parts.join(" + ")}`;
  }
  return text(first.value, first.cell, locale);
}

function text(value: CellOfReport["value"], cell: CellOfReport["cell"], locale: Locale): string {
  return value.status === "blank"
    ? BLANK[locale]
    : formatCell(value, { cell, locale, grouping: "thousands" });
}

/** `+34（+34.0 %）`, 相同, 不可比, or what became of the cell. */
export function changeText({ relation, isSame, change, percent }: CellPair, locale: Locale): string {
  if (relation === "unreviewed") return UNREVIEWED[locale];
  if (relation === "redefined") return NOT_COMPARABLE[locale];
  if (relation === "dropped" || relation === "new") return RELATION_WORDS[relation][locale];
  if (isSame) return SAME[locale];
  if (change === null) return "";
  const signed = signedOf(change);
  if (percent === null) return signed;
  return locale === "en" ? `${signed} (${signedOf(percent)} %)` : `${signed}（${signedOf(percent)} %）`;
}

function signedOf(number: string): string {
  const [whole = "", decimals] = number.replace("-", "").split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  const figure = decimals === undefined ? grouped : `${grouped}.${decimals}`;
  if (Number(number) === 0) return figure;
  return number.startsWith("-") ? `−${figure}` : `+${figure}`;
}

/** What the relation of two cells is called. */
export function relationText(relation: CellPair["relation"]): Localized {
  return relation === "unreviewed" ? UNREVIEWED : RELATION_WORDS[relation];
}
