import type { Localized } from "#lib/domain/localized.ts";
import type { BodyKind, BodyLevel } from "#lib/domain/reports/types.ts";
import { wording } from "#lib/domain/wording.ts";

/** How bodies are called similar. type: same kind and level; size: and as many residents; volume: and as many requests. */
export const PEER_KINDS = ["type", "size", "volume"] as const;
export type PeerKind = (typeof PEER_KINDS)[number];

export interface PeerRule {
  readonly by: PeerKind;
  /** How far from its own figure a peer's may lie, in percent; null for `type`. */
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

/** `type`, `size`, `volume`, or with another distance `size-20`; null for anything else. The standard distance is never written. */
export function parsePeerRule(token: string): PeerRule | null {
  if (token === "type") return { by: "type", within: null };
  const [by, percent, ...rest] = token.split("-");
  if ((by !== "size" && by !== "volume") || rest.length > 0) return null;
  if (percent === undefined) return { by, within: WITHIN[by] };
  const within = /^[1-9]\d?$/.test(percent) ? Number(percent) : null;
  return within === null || within === WITHIN[by] ? null : { by, within };
}

/** The rule as addresses write it. */
export function peerRuleToken({ by, within }: PeerRule): string {
  return by === "type" || within === null || within === WITHIN[by] ? by : `${by}-${within}`;
}

/** The rule in words: 同级同类、常住人口相差不超过30 %. */
export function peerRuleWords({ by, within }: PeerRule): Localized {
  switch (by) {
    case "type":
      return wording("同级同类机关", "同級同類機關", "bodies of the same kind and level");
    case "size":
      return wording(
        `同级同类、常住人口相差不超过${within} %的机关`,
        `同級同類、常住人口相差不超過${within} %的機關`,
        `bodies of the same kind and level with a population within ${within} %`,
      );
    case "volume":
      return wording(
        `同级同类、新收申请相差不超过${within} %的机关`,
        `同級同類、新收申請相差不超過${within} %的機關`,
        `bodies of the same kind and level with new requests within ${within} %`,
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
  if (rule.by === "type" || rule.within === null) return { peers: alike, unknown: 0 };
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
