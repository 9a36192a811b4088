import traditionalToSimplified from "opencc-js/dict/TSCharacters";

let simplified: ReadonlyMap<string, string> | null = null;

/**
 * Writes a text in simplified characters and ordinary width, for comparing only: what is kept and shown stays as typed.
 * Reports come in both scripts, so every check of a text works on the folded one. Character by character: the few characters
 * with two simplified forms (乾, 著) come out the same on both sides of a comparison.
 */
export function foldScript(text: string): string {
  simplified ??= new Map(
    traditionalToSimplified.split("|").map((pair): [string, string] => {
      const [from = "", to = from] = pair.split(" ");
      return [from, to];
    }),
  );
  const known = simplified;
  return text.normalize("NFKC").replace(/\p{Script=Han}/gu, (character) => known.get(character) ?? character);
}
