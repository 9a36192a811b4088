import Big from "big.js";
import { gravest } from "./evaluate-indicator.ts";
import type { MeasureAmount } from "./types.ts";

/** The sum of what several reports give for a measure; where one gives no number the sum is none, and takes over the gravest absence. */
export function addAmounts(amounts: readonly MeasureAmount[]): MeasureAmount {
  const absences = amounts.flatMap((amount) => (amount.status === "reported" ? [] : [amount.status]));
  if (amounts.length === 0 || absences.length > 0) {
    return { status: absences.length === 0 ? "not_submitted" : gravest(absences) };
  }
  const sum = amounts.reduce(
    (total, amount) => (amount.status === "reported" ? total.plus(amount.amount) : total),
    new Big(0),
  );
  return { status: "reported", amount: sum.toFixed() };
}
