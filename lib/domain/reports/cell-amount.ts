import Big from "big.js";
import type { MoneyUnit } from "#lib/domain/templates/types.ts";
import type { CellValue } from "./types.ts";

const YUAN: Readonly<Record<MoneyUnit, string>> = { 元: "1", 万元: "10000", 亿元: "100000000" };

/** The figure of a cell in the unit it was reported in; null for everything that is not a number. A blank is not 0. */
export function numberOf(value: CellValue | undefined): Big | null {
  return value?.status === "reported" ? new Big(value.value) : null;
}

/** An amount of money in yuan, exact; null where there is no figure or nobody said the unit. */
export function moneyInYuan(value: CellValue | undefined): Big | null {
  if (value?.status !== "reported" || value.unit === null) return null;
  return new Big(value.value).times(YUAN[value.unit]);
}
