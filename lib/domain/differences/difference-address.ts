import type { ReportScope } from "#lib/domain/reports/types.ts";

export interface DifferenceAddress {
  readonly scope: ReportScope | null;
  readonly from: number;
  readonly to: number;
}

/** `1..2` or `2023..2024`, with `own-organ-` before it for a government's own organ; null for anything else, and for a span of nothing. */
export function readDifference(word: string, kind: "versions" | "years"): DifferenceAddress | null {
  const parts = /^(own-organ-)?(\d{1,4})\.\.(\d{1,4})$/.exec(word);
  if (parts === null) return null;
  const [from, to] = [Number(parts[2]), Number(parts[3])];
  const isKnown = (number: number) =>
    kind === "years" ? number >= 2000 && number < 2100 : number >= 1 && number <= 9999;
  if (!isKnown(from) || !isKnown(to) || from === to || /^0|\.\.0/.test(word)) return null;
  return { scope: parts[1] === undefined ? null : "own_organ", from, to };
}

/** The one way to write it: the earlier first. */
export function writeDifference({ scope, from, to }: DifferenceAddress): string {
  return `${scope === "own_organ" ? "own-organ-" : ""}${Math.min(from, to)}..${Math.max(from, to)}`;
}
