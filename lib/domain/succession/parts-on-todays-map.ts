import type { Localized } from "#lib/domain/localized.ts";
import { wording } from "#lib/domain/wording.ts";
import type { SuccessionKind } from "./succession.ts";

export interface SuccessionLink {
  readonly from: string;
  readonly to: string;
  /** ISO day. */
  readonly on: string;
  readonly kind: SuccessionKind;
}

/** Whose figures make up what a body of today is answerable for in a past year; or why that cannot be told. */
export type PartsOfYear =
  | { readonly known: true; readonly slugs: readonly string[] }
  | { readonly known: false; readonly why: Localized };

const DIVIDED = wording(
  "原机关分设或划转了部分职能，其数据不能拆分，不作合计。",
  "原機關分設或劃轉了部分職能，其數據不能拆分，不作合計。",
  "A predecessor was split, or handed over only part of its duties; its figures cannot be divided, so nothing is added.",
);

/**
 * The bodies of which the reports about a year add up to what is this body today. A renamed or merged predecessor counts whole for the years that ended
 * before the day; the body itself counts wherever it reported. Figures of a body that was divided belong to nobody alone.
 */
export function partsOnTodaysMap(slug: string, year: number, links: readonly SuccessionLink[]): PartsOfYear {
  const before = links.filter(({ to, on }) => to === slug && on > `${year}-12-31`);
  if (before.length === 0) return { known: true, slugs: [slug] };
  const parts = new Set<string>([slug]);
  for (const { from, kind } of before) {
    if (kind === "split" || kind === "transferred") return { known: false, why: DIVIDED };
    const deeper = partsOnTodaysMap(
      from,
      year,
      links.filter(({ to }) => to !== slug),
    );
    if (!deeper.known) return deeper;
    for (const part of deeper.slugs) parts.add(part);
  }
  // A body that only was renamed did not exist under both names.
  if (before.every(({ kind }) => kind === "renamed")) parts.delete(slug);
  return { known: true, slugs: [...parts] };
}
