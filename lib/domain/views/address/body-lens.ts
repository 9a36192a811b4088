import type { PeerRule } from "#lib/domain/statistics/peer-rule.ts";
import { peersWord, readPeersWord, TODAYS_MAP } from "./compare-words-of-address.ts";

/** How the page of a body is looked at: beside whom, and whether past years are put together as the bodies are today. */
export interface BodyLens {
  readonly rule: PeerRule;
  readonly onTodaysMap: boolean;
}

export const USUAL_LENS: BodyLens = { rule: { by: "near", within: null }, onTodaysMap: false };

/** The one address of a body looked at in a way, without language: `/o/321300/lens/peers-size/today`. */
export function bodyLensPath(slug: string, { rule, onTodaysMap }: BodyLens): string {
  const of = { slug, own: false };
  const words = [
    ...(rule.by === "near" ? [] : [peersWord({ rule, of }, [of])]),
    ...(onTodaysMap ? [TODAYS_MAP] : []),
  ];
  return [`/o/${slug}`, ...(words.length === 0 ? [] : ["lens", ...words])].join("/");
}

/** Reads what stands behind `lens`; null for what is no way to look at a body. */
export function readBodyLens(slug: string, words: readonly string[]): BodyLens | null {
  const of = { slug, own: false };
  const peers = words.map((word) => readPeersWord(word, [of])).find((read) => read !== null);
  const onTodaysMap = words.includes(TODAYS_MAP);
  const read = (peers === undefined ? 0 : 1) + (onTodaysMap ? 1 : 0);
  if (read === 0 || read !== words.length || words.some((word) => word.includes("."))) return null;
  return { rule: peers?.rule ?? USUAL_LENS.rule, onTodaysMap };
}
