import { wordsOf } from "./ways-to-write.ts";

export interface PassagePart {
  readonly text: string;
  readonly isFound: boolean;
}

/** Part of a text around what was looked for. */
export interface ShownPassage {
  readonly parts: readonly PassagePart[];
  /** Text goes on before and behind. */
  readonly isCutBefore: boolean;
  readonly isCutBehind: boolean;
}

/** Characters shown on either side of the first find, and at most. */
const CONTEXT = 36;
const LONGEST = 160;

/**
 * The text around the first place where a word of the question stands, with every word in it marked. Compared as the search compares: width and case
 * alike, spaces and line breaks left out, so that a word broken over two lines is found and marked as it stands. Null where no word stands in it.
 */
export function showPassage(text: string, ways: readonly string[]): ShownPassage | null {
  const characters = [...text];
  const { plain, at } = fold(characters);
  const finds = findAll(plain, at, ways);
  const [first] = finds;
  if (first === undefined) return null;
  const from = Math.max(0, first.from - CONTEXT);
  const to = Math.min(characters.length, from + LONGEST);
  const parts: PassagePart[] = [];
  let done = from;
  const take = (end: number, isFound: boolean) => {
    const part = characters.slice(done, end).join("").replaceAll(/\s+/g, " ");
    if (part !== "") parts.push({ text: part, isFound });
    done = Math.max(done, end);
  };
  for (const find of finds) {
    if (find.from >= to || find.to <= done) continue;
    take(Math.max(done, find.from), false);
    take(Math.min(to, find.to), true);
  }
  take(to, false);
  return { parts, isCutBefore: from > 0, isCutBehind: to < characters.length };
}

interface Find {
  readonly from: number;
  readonly to: number;
}

function fold(characters: readonly string[]): { readonly plain: string; readonly at: readonly number[] } {
  let plain = "";
  const at: number[] = [];
  for (const [index, character] of characters.entries()) {
    for (const folded of character.normalize("NFKC").toLowerCase()) {
      if (/\s/.test(folded)) continue;
      plain += folded;
      for (let unit = 0; unit < folded.length; unit += 1) at.push(index);
    }
  }
  return { plain, at };
}

function findAll(plain: string, at: readonly number[], ways: readonly string[]): readonly Find[] {
  const words = new Set(ways.flatMap(wordsOf));
  const finds: Find[] = [];
  for (const word of words) {
    for (let begin = plain.indexOf(word); begin >= 0; begin = plain.indexOf(word, begin + word.length)) {
      const from = at[begin] ?? 0;
      finds.push({ from, to: (at[begin + word.length - 1] ?? from) + 1 });
    }
  }
  return finds.toSorted((a, b) => a.from - b.from || b.to - a.to);
}
