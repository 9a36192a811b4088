import type { Comparison } from "#lib/domain/indicators/comparison.ts";
import type { Locale } from "#lib/domain/localized.ts";
import { peerRuleToken } from "#lib/domain/statistics/peer-rule.ts";
import type { ValueRecord } from "#lib/domain/views/value-record.ts";
import { medianRecord } from "#lib/domain/views/value-record-of.ts";
import type { ComparedPeerFigures } from "./compared-peers.ts";

interface MedianOfYear {
  readonly year: number;
  /** Null where too few peers have a figure. */
  readonly median: number | null;
}

/** The median of a comparison's peers in a year as files and the API give it; named by the rule and by whose peers they are. */
export function peerMedianRecord(
  { indicator, series }: Pick<Comparison, "indicator" | "series">,
  peers: Pick<ComparedPeerFigures, "rule" | "of">,
  { year, median }: MedianOfYear,
  locale: Locale,
): ValueRecord {
  const mine = series.find(({ token }) => token === peers.of);
  return medianRecord(
    {
      indicator,
      org: `peers-${peerRuleToken(peers.rule)}.${peers.of}`,
      year,
      scope: mine?.scope ?? "consolidated",
      median,
      isPractice: mine?.isPractice === true,
    },
    locale,
  );
}
