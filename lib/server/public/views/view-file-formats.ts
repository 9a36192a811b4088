import { VIEW_FORMATS, type ViewFormat } from "#lib/domain/views/ways/view-ways.ts";

/** Besides what readers take away: the picture that services show with a link. */
export const VIEW_FILES = [...VIEW_FORMATS, "og.png"] as const;
export type ViewFile = ViewFormat | "og.png";

/** Takes the format from the end of the last part of an address, the longest that fits; null where there is none. */
export function splitViewFile(parts: readonly string[]): {
  readonly parts: readonly string[];
  readonly format: ViewFile;
} | null {
  const last = parts.at(-1) ?? "";
  const format = VIEW_FILES.toSorted((a, b) => b.length - a.length).find((known) =>
    last.endsWith(`.${known}`),
  );
  if (format === undefined) return null;
  return { parts: [...parts.slice(0, -1), last.slice(0, -format.length - 1)], format };
}
