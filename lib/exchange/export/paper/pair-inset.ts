import { TABLE_SIZE } from "./figure-size.ts";

const SIDES = 4;
const PAIR = 2.4 * TABLE_SIZE;

/**
 * A heading of four or six characters that is too long for one line stands two by two, as in the notice: 商业 above 企业.
 * Points to keep free at either side for that; null where the heading is broken as it comes.
 */
export function pairInset(label: string, width: number): number | null {
  const isTooLong = label.length * TABLE_SIZE > width - SIDES;
  const isPairs = label.length <= 6 && label.length % 2 === 0 && /^\p{Script=Han}+$/u.test(label);
  return isTooLong && isPairs ? Math.max(0, (width - PAIR) / 2) : null;
}
