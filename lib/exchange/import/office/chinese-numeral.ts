const DIGITS = "零一二三四五六七八九";

/** A number from 1 to 99 as Chinese counting writes it: 三, 十, 十二, 二十一. Null beyond. */
export function chineseNumeral(value: number): string | null {
  if (!Number.isInteger(value) || value < 1 || value > 99) return null;
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  return `${tens > 1 ? DIGITS[tens] : ""}${tens > 0 ? "十" : ""}${ones > 0 ? DIGITS[ones] : ""}`;
}
