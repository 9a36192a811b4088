import type { PrintedTable } from "./printed-lines.ts";

/** Whether compact words are nothing but headings and labels of a table one after the other, or a part of one. */
export function headingsOnly(words: string, { headings, lines }: PrintedTable): boolean {
  const known = [...headings, ...lines.flatMap(({ labels }) => labels)].sort((a, b) => b.length - a.length);
  let rest = words;
  while (rest !== "") {
    const label = known.find((each) => rest.startsWith(each));
    if (label === undefined) return known.some((each) => each.includes(rest));
    rest = rest.slice(label.length);
  }
  return true;
}
