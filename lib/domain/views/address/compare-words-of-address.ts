import { parsePeerRule, peerRuleToken } from "#lib/domain/statistics/peer-rule.ts";
import { type SeriesToken, tokenWord } from "#lib/domain/views/series-token.ts";
import type { ComparedPeers } from "./view-address.ts";

/** The last part of the address of a comparison whose past years are put together as the bodies are today. */
export const TODAYS_MAP = "today";

const PEERS = "peers-";

/** `peers-size`; of several bodies it says whose: `peers-size-20.321300`. */
export function peersWord({ rule, of }: ComparedPeers, bodies: readonly SeriesToken[]): string {
  const word = `${PEERS}${peerRuleToken(rule)}`;
  return bodies.length === 1 ? word : `${word}.${tokenWord(of)}`;
}

/** Reads it back; where it does not say whose, those of the first body. Null for what it cannot be. */
export function readPeersWord(word: string, bodies: readonly SeriesToken[]): ComparedPeers | null {
  if (!word.startsWith(PEERS)) return null;
  const [token = "", whose, ...rest] = word.slice(PEERS.length).split(".");
  const rule = parsePeerRule(token);
  const of = whose === undefined ? bodies[0] : bodies.find((one) => tokenWord(one) === whose);
  return rule === null || of === undefined || rest.length > 0 ? null : { rule, of };
}
