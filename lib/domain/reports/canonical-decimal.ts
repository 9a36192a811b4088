import Big from "big.js";

/** The one way a figure is stored: no exponent, no plus sign, no superfluous zeros, no minus zero. */
export const CANONICAL_DECIMAL = /^(?:0|-?[1-9]\d*|-?(?:0|[1-9]\d*)\.\d*[1-9])$/;

/** Writes a number as it is stored: "0", "110", "-13", "14.62". */
export function canonicalDecimal(value: Big.BigSource): string {
  return new Big(value).toFixed();
}
