import { parsePeerRule, peerRuleToken } from "#lib/domain/statistics/peer-rule.ts";
import { parseSeriesToken, type SeriesToken, tokenWord } from "#lib/domain/views/series-token.ts";
import { TODAYS_MAP } from "./compare-words-of-address.ts";
import type { ComparedPeers, ViewAddressOf } from "./view-address.ts";

/** A comparison that is being put together; there may be no body yet. */
export type ComparisonChoice = ViewAddressOf<"compare">;

/**
 * The same with other bodies, in order and each once. Peers stay those of the same body; where it is gone they are those of the first one. How it is
 * drawn follows from the new number of bodies.
 */
export function withBodies(choice: ComparisonChoice, others: readonly SeriesToken[]): ComparisonChoice {
  const words = [...new Set(others.map(tokenWord))].toSorted();
  const bodies = words.flatMap((word) => parseSeriesToken(word) ?? []);
  return { ...choice, bodies, form: null, peers: peersAmong(choice.peers, bodies) };
}

function peersAmong(peers: ComparedPeers | null, bodies: readonly SeriesToken[]): ComparedPeers | null {
  if (peers === null) return null;
  const of = bodies.find((one) => tokenWord(one) === tokenWord(peers.of)) ?? bodies[0];
  return of === undefined ? null : { rule: peers.rule, of };
}

export type ChoiceField = "indicator" | "bodies" | "from" | "to" | "peers" | "map";

/** A choice as the fields of a form carry it: `bodies=321300+320800`, `peers=size-20.321300`, `map=today`. */
export function choiceFields(choice: ComparisonChoice): ReadonlyMap<ChoiceField, string> {
  const { indicator, bodies, years, peers, onTodaysMap } = choice;
  return new Map<ChoiceField, string>([
    ["indicator", indicator],
    ["bodies", bodies.map(tokenWord).join("+")],
    ["from", String(years.from)],
    ["to", String(years.to)],
    ...(peers === null ? [] : [["peers", `${peerRuleToken(peers.rule)}.${tokenWord(peers.of)}`] as const]),
    ...(onTodaysMap ? [["map", TODAYS_MAP] as const] : []),
  ]);
}

/** Where a choice goes on without being shown yet: `/compare?indicator=…&q=`. */
export function choicePath(choice: ComparisonChoice): string {
  return `/compare?${new URLSearchParams([...choiceFields(choice), ["q", ""]])}`;
}

/** Reads `peers` and `map` back, for these bodies: what cannot be read is left out. */
export function readBeside(
  { peers, map }: { readonly peers: string | null; readonly map: string | null },
  bodies: readonly SeriesToken[],
): Pick<ComparisonChoice, "peers" | "onTodaysMap"> {
  const [token = "", whose = ""] = (peers ?? "").split(".");
  const rule = parsePeerRule(token);
  const of = parseSeriesToken(whose) ?? bodies[0];
  return {
    peers: rule === null || of === undefined ? null : peersAmong({ rule, of }, bodies),
    onTodaysMap: map === TODAYS_MAP,
  };
}
