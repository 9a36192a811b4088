import "server-only";
import { randomInt } from "node:crypto";

/** Without what is mistaken for something else on paper: 0 and o, 1, l and i. */
const LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

/** A first password to be read aloud or written on paper: four groups of four, about 79 bits. */
export function makePassword(): string {
  const group = () => Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join("");
  return [group(), group(), group(), group()].join("-");
}
