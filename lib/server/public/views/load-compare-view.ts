import "server-only";
import { lensOf } from "#lib/domain/indicators/lenses.ts";
import { findIndicator } from "#lib/domain/indicators/registry.ts";
import type { ViewAddressOf } from "#lib/domain/views/address/view-address.ts";
import { compareView } from "#lib/domain/views/compare/compare-view.ts";
import type { PublicView } from "#lib/domain/views/public-view.ts";
import { inPublic } from "#lib/server/database/in-public.ts";
import { loadComparison } from "./load-comparison.ts";
import type { ViewQuestion } from "./view-question.ts";

/** Bodies side by side over years; null where one of them is unknown or has no reports of the scope asked for. */
export async function loadCompareView(
  address: ViewAddressOf<"compare">,
  { locale, asOf }: ViewQuestion,
): Promise<PublicView | null> {
  const indicator = findIndicator(address.indicator);
  if (indicator === undefined) return null;
  const loaded = await inPublic(async (tx) => {
    const comparison = await loadComparison(tx, address, asOf);
    return comparison === null ? null : { ...comparison, peers: await comparison.peersBy(indicator) };
  });
  if (loaded === null) return null;
  const { by, peers } = loaded;
  const lens = lensOf(indicator)?.definitions.map((definition) => by(definition.indicator)) ?? [];
  return compareView({ address, comparison: by(indicator), lens, peers, asOf }, locale);
}
