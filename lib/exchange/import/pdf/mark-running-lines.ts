import type { PlacedText } from "./page-lines.ts";

/** The part of a page, from its upper and its lower edge, where running lines are printed. */
const MARGIN = 0.1;

export interface PlacedPage {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PlacedText[];
}

/**
 * Marks what stands in the margin of several pages alike but for its digits: running titles and notes at the foot, which
 * would fall between the rows of a table. A page number alone is not marked; the reader knows it by itself.
 */
export function markRunningLines(pages: readonly PlacedPage[]): readonly PlacedPage[] {
  const seen = new Map<string, number>();
  const lines = pages.map((page) => marginLines(page));
  for (const page of lines) for (const key of new Set(page.values())) seen.set(key, (seen.get(key) ?? 0) + 1);
  return pages.map((page, index) => ({
    ...page,
    texts: page.texts.map((text) => {
      const key = lines[index]?.get(Math.round(text.y));
      const isRunning = key !== undefined && /\p{L}/u.test(key) && (seen.get(key) ?? 0) > 1;
      return isRunning ? { ...text, isRunning } : text;
    }),
  }));
}

/** The words of each line in the margins by its height, with the height and without digits. */
function marginLines({ height, texts }: Pick<PlacedPage, "height" | "texts">): ReadonlyMap<number, string> {
  const lines = new Map<number, string>();
  for (const { words, y } of [...texts].sort((a, b) => a.x - b.x)) {
    if (y > height * MARGIN && y < height * (1 - MARGIN)) continue;
    const at = Math.round(y);
    lines.set(at, `${lines.get(at) ?? `${at}:`}${words.replace(/[\s\d]/g, "")}`);
  }
  return lines;
}
