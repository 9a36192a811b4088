import type { Localized } from "#lib/domain/localized.ts";
import { wording } from "#lib/domain/wording.ts";

/**
 * renamed: the same body under another name; merged: it went into the other, perhaps with more; split: the other is one of several that came of
 * it; transferred: its duties went over.
 */
export const SUCCESSION_KINDS = ["renamed", "merged", "split", "transferred"] as const;
export type SuccessionKind = (typeof SUCCESSION_KINDS)[number];

export const SUCCESSION_WORDS: Readonly<Record<SuccessionKind, Localized>> = {
  renamed: wording("更名", "更名", "renamed"),
  merged: wording("并入", "併入", "merged"),
  split: wording("分设", "分設", "split"),
  transferred: wording("职能划转", "職能劃轉", "duties transferred"),
};

export interface SuccessionBody {
  readonly id: string;
  readonly slug: string;
  readonly name: Localized;
}

export interface Succession {
  readonly id: string;
  readonly from: SuccessionBody;
  readonly to: SuccessionBody;
  /** ISO day. */
  readonly on: string;
  readonly kind: SuccessionKind;
  readonly note: string;
}

/** Whether entering `from -> to` would let a body come after itself. */
export function makesCircle(
  known: readonly { readonly fromId: string; readonly toId: string }[],
  fromId: string,
  toId: string,
): boolean {
  const seen = new Set<string>();
  const next = [toId];
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    if (id === fromId) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    next.push(...known.filter((one) => one.fromId === id).map((one) => one.toId));
  }
  return false;
}
