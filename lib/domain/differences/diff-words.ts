import { diffArrays } from "diff";

export interface WordPart {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** Past so many changed words two texts are two texts: looking further costs much and shows nothing. */
const MOST_CHANGES = 2500;

let words: Intl.Segmenter | null = null;

/**
 * What became of a text, word by word. Chinese has no spaces, so words come from the platform's dictionary (CLDR); a mark or a line break is a word of its own.
 * Texts that have next to nothing in common are shown whole, first one, then the other.
 */
export function diffWords(before: string, after: string): readonly WordPart[] {
  if (before === after) return before === "" ? [] : [{ kind: "same", text: before }];
  const changes = diffArrays(split(before), split(after), { maxEditLength: MOST_CHANGES });
  if (changes === undefined) {
    const parts: readonly WordPart[] = [
      { kind: "removed", text: before },
      { kind: "added", text: after },
    ];
    return parts.filter(({ text }) => text !== "");
  }
  return changes.map(({ value, added, removed }) => ({
    kind: added ? "added" : removed ? "removed" : "same",
    text: value.join(""),
  }));
}

function split(text: string): string[] {
  words ??= new Intl.Segmenter("zh", { granularity: "word" });
  return [...words.segment(text.replaceAll("\r\n", "\n"))].map(({ segment }) => segment);
}
