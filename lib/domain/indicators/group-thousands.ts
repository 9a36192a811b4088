/** Thousands separators for a decimal written as text. */
export function groupThousands(amount: string): string {
  const [whole = "", ...decimals] = amount.split(".");
  return [whole.replace(/\B(?=(?:\d{3})+$)/g, ","), ...decimals].join(".");
}
