import Big from "big.js";
import { type CellDefinition, MONEY_UNITS, type MoneyUnit } from "#lib/domain/templates/types.ts";
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

/** A figure in the unit of its cell, so that figures of several reports may be added: money in the form's unit, in yuan where the form has none. */
export function amountInUnitOf(cell: CellDefinition, value: CellValue | undefined): Big | null {
  if (cell.valueType !== "money") return numberOf(value);
  const yuan = moneyInYuan(value);
  const unit = MONEY_UNITS.find((known) => known === cell.unit) ?? "元";
  return yuan === null ? null : yuan.div(YUAN[unit]);
}
