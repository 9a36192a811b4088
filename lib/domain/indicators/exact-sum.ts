import Big from "big.js";

/** Sums of fewer digits than these are exact as numbers of the processor. */
const MOST_DIGITS = 15;

/**
 * A sum of decimals written as texts, exact whatever they are. Whole amounts, as nearly all are, are added by the processor: of thousands of bodies a decimal
 * of its own for each would take longer than everything else that is done with them.
 */
export class ExactSum {
  #whole = 0;
  #rest: Big | null = null;

  /** `sign` −1 takes the amount away. */
  add(amount: string, sign: 1 | -1 = 1): void {
    const sum = isShortWhole(amount) ? this.#whole + sign * Number(amount) : Number.NaN;
    if (Number.isSafeInteger(sum)) this.#whole = sum;
    else this.#rest = (this.#rest ?? new Big(0)).plus(new Big(amount).times(sign));
  }

  /** The sum where it is a whole number that the processor can hold; null otherwise. */
  get whole(): number | null {
    return this.#rest === null ? this.#whole : null;
  }

  get decimal(): Big {
    return this.#rest === null ? new Big(this.#whole) : this.#rest.plus(this.#whole);
  }

  /** As amounts are written. */
  get text(): string {
    return this.#rest === null ? String(this.#whole) : this.decimal.toFixed();
  }
}

function isShortWhole(amount: string): boolean {
  if (amount.length > MOST_DIGITS) return false;
  for (let at = amount.startsWith("-") ? 1 : 0; at < amount.length; at += 1) {
    const digit = amount.charCodeAt(at);
    if (digit < 48 || digit > 57) return false;
  }
  return amount !== "" && amount !== "-";
}

/** `part × times ÷ base` as the nearest number: whole numbers are divided by the processor, which rounds once. */
export function quotientOf(part: ExactSum, base: ExactSum, times: number): number {
  const above = part.whole === null ? Number.NaN : part.whole * times;
  if (Number.isSafeInteger(above) && base.whole !== null) return above / base.whole;
  return part.decimal.times(times).div(base.decimal).toNumber();
}
