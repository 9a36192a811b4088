import { useTranslations } from "next-intl";
import { PEER_KINDS, parsePeerRule, peerRuleToken } from "#lib/domain/statistics/peer-rule.ts";
import { frozenPath } from "#lib/domain/views/address/frozen-path.ts";
import type { ViewAddressOf } from "#lib/domain/views/address/view-address.ts";
import { viewPath } from "#lib/domain/views/address/view-path.ts";
import type { ComparedName } from "#lib/domain/views/compare/compared-names.ts";
import { tokenWord } from "#lib/domain/views/series-token.ts";
import { WayList } from "./way-list.tsx";

interface PeerWaysProps {
  address: ViewAddressOf<"compare">;
  names: readonly ComparedName[];
  /** Of the comparison; null for now. */
  asOf: string | null;
}

/** Beside whom the bodies are shown: nobody, or those similar to one of them by a rule. */
export function PeerWays({ address, names, asOf }: PeerWaysProps) {
  const t = useTranslations("peers");
  const beside = (other: typeof address.peers) => frozenPath(viewPath({ ...address, peers: other }), asOf);
  const { bodies, peers } = address;
  const [first] = bodies;
  if (first === undefined) return null;
  const shown = peers === null ? null : peerRuleToken(peers.rule);
  const known = PEER_KINDS.flatMap((kind) => parsePeerRule(kind) ?? []);
  const isOther = peers !== null && !known.some((rule) => peerRuleToken(rule) === shown);
  return (
    <>
      <WayList
        name={t("peers")}
        ways={[
          {
            key: "none",
            words: t("none"),
            href: peers === null ? null : beside(null),
          },
          ...[...known, ...(isOther ? [peers.rule] : [])].map((rule) => ({
            key: peerRuleToken(rule),
            words: t(`rule.${rule.by}`, { within: rule.within ?? 0 }),
            href: peerRuleToken(rule) === shown ? null : beside({ rule, of: peers?.of ?? first }),
          })),
        ]}
      />
      {peers === null || bodies.length === 1 ? null : (
        <WayList
          name={t("of")}
          ways={bodies.map((of) => ({
            key: tokenWord(of),
            words: names.find(({ token }) => token === tokenWord(of))?.name ?? tokenWord(of),
            href: tokenWord(of) === tokenWord(peers.of) ? null : beside({ rule: peers.rule, of }),
          }))}
        />
      )}
    </>
  );
}
