import type { PlacedText } from "./page-lines.ts";

/** Fewer letters one below the other are a broken heading, not a label set from top to bottom. */
const LEAST = 3;
/** The most from one letter to the next, in heights of a letter. */
const STEP = 2.5;

/** Makes one sideways piece of a label whose letters stand one below the other; apart they would fall between the rows beside them. */
export function joinStacked(texts: readonly PlacedText[]): readonly PlacedText[] {
  const stacks: PlacedText[][] = [];
  const letters = texts.filter(({ words, isUpright }) => isUpright && /^\p{Script=Han}$/u.test(words));
  for (const letter of [...letters].sort((a, b) => a.y - b.y)) {
    const above = stacks.find((stack) => {
      const last = stack.at(-1);
      const step = last === undefined ? 0 : letter.y - last.y;
      return last !== undefined && Math.abs(last.x - letter.x) < 1 && step > 0 && step < letter.height * STEP;
    });
    if (above) above.push(letter);
    else stacks.push([letter]);
  }
  const labels = stacks.filter((stack) => stack.length >= LEAST);
  const joined = new Set(labels.flat());
  return [
    ...texts.filter((text) => !joined.has(text)),
    ...labels.flatMap((stack) => {
      const words = stack.map((letter) => letter.words).join("");
      return stack.slice(0, 1).map((first) => ({ ...first, words, isUpright: false }));
    }),
  ];
}
