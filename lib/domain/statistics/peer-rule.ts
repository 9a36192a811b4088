import type { Localized } from "#lib/domain/localized.ts";
import type { BodyKind, BodyLevel } from "#lib/domain/reports/types.ts";
import { wording } from "#lib/domain/wording.ts";

/**
 * How bodies are called similar. near: same kind and level under the same government; type: in the same province; size: and as many residents; volume: and
 * as many requests.
 */
export const PEER_KINDS = ["near", "type", "size", "volume"] as const;
export type PeerKind = (typeof PEER_KINDS)[number];

export interface PeerRule {
  readonly by: PeerKind;
  /** How far from its own figure a peer's may lie, in percent; null for `near` and `type`. */
  readonly within: number | null;
}

export interface PeerCandidate {
  readonly key: string;
  readonly kind: BodyKind;
  readonly level: BodyLevel;
  readonly residents: number | null;
  /** New requests of the year; null without a figure. */
  readonly requests: number | null;
}

const WITHIN = { size: 30, volume: 50 } as const;

/** `near`, `type`, `size`, `volume`, or with another distance `size-20`; null for anything else. The standard distance is never written. */
export function parsePeerRule(token: string): PeerRule | null {
  if (token === "near" || token === "type") return { by: token, within: null };
  const [by, percent, ...rest] = token.split("-");
  if ((by !== "size" && by !== "volume") || rest.length > 0) return null;
  if (percent === undefined) return { by, within: WITHIN[by] };
  const within = /^[1-9]\d?$/.test(percent) ? Number(percent) : null;
  return within === null || within === WITHIN[by] ? null : { by, within };
}

/** The rule as addresses write it. */
export function peerRuleToken({ by, within }: PeerRule): string {
  const isUsual = by === "near" || by === "type" || within === null || within === WITHIN[by];
  return isUsual ? by : `${by}-${within}`;
}

/** How far peers are looked for. */
export const PEER_REACHES = ["government", "province", "country"] as const;
export type PeerReach = (typeof PEER_REACHES)[number];

/**
 * Where the peers of a body are looked for: provinces have theirs in the whole country, and so have cities by size or volume, since one province has too few of
 * them.
 */
export function peerReach(
  { by }: PeerRule,
  { kind, level }: Pick<PeerCandidate, "kind" | "level">,
): PeerReach {
  if (kind === "government" && level === "province") return "country";
  if (by === "near") return "government";
  return by !== "type" && kind === "government" && level === "city" ? "country" : "province";
}

const REACH_WORDS: Readonly<Record<PeerReach, Localized>> = {
  government: wording("同一上级政府之下", "同一上級政府之下", "under the same government"),
  province: wording("本省（区、市）", "本省（區、市）", "in the same province"),
  country: wording("全国", "全國", "in the country"),
};

/** The rule in words: 本省（区、市）同级同类、常住人口相差不超过30 %的机关. */
export function peerRuleWords({ by, within }: PeerRule, reach: PeerReach): Localized {
  const where = REACH_WORDS[reach];
  const alike = (hans: string, hant: string, en: string) =>
    wording(
      `${where["zh-Hans"]}同级同类${hans}机关`,
      `${where["zh-Hant"]}同級同類${hant}機關`,
      `bodies of the same kind and level ${where.en}${en}`,
    );
  switch (by) {
    case "near":
    case "type":
      return alike("", "", "");
    case "size":
      return alike(
        `、常住人口相差不超过${within} %的`,
        `、常住人口相差不超過${within} %的`,
        ` with a population within ${within} %`,
      );
    case "volume":
      return alike(
        `、新收申请相差不超过${within} %的`,
        `、新收申請相差不超過${within} %的`,
        ` with new requests within ${within} %`,
      );
  }
}

export interface Peers<Candidate> {
  /** By key, without the body itself. */
  readonly peers: readonly Candidate[];
  /** Of the same kind and level, but without the figure that the rule asks for. */
  readonly unknown: number;
}

/** The bodies similar to one; null where the body itself has no figure to measure by. */
export function peersOf<Candidate extends PeerCandidate>(
  mine: PeerCandidate,
  candidates: readonly Candidate[],
  rule: PeerRule,
): Peers<Candidate> | null {
  const alike = candidates
    .filter(({ key, kind, level }) => key !== mine.key && kind === mine.kind && level === mine.level)
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
  if (rule.within === null) return { peers: alike, unknown: 0 };
  const sizeOf = ({ residents, requests }: PeerCandidate) => (rule.by === "size" ? residents : requests);
  const own = sizeOf(mine);
  if (own === null) return null;
  const reach = (own * rule.within) / 100;
  return {
    peers: alike.filter((candidate) => {
      const size = sizeOf(candidate);
      return size !== null && Math.abs(size - own) <= reach;
    }),
    unknown: alike.filter((candidate) => sizeOf(candidate) === null).length,
  };
}
