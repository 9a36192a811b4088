import "server-only";
import { measuresOf } from "#lib/domain/indicators/define-indicator.ts";
import type { Indicator } from "#lib/domain/indicators/types.ts";
import type { ViewAddressOf } from "#lib/domain/views/address/view-address.ts";
import type { ComparedPeerFigures } from "#lib/domain/views/compare/compared-peers.ts";
import type { PublicBody } from "#lib/domain/views/public-body.ts";
import { principalScope, tokenWord } from "#lib/domain/views/series-token.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import { rowsBy } from "../api/rows-by.ts";
import { loadBodyChanges } from "../load-body-changes.ts";
import { loadFigures, type ReportFiguresOf } from "../load-figures.ts";
import { loadPeers } from "../load-peers.ts";
import { seriesOf } from "../series-of.ts";

interface Compared {
  readonly address: Pick<ViewAddressOf<"compare">, "years" | "peers">;
  readonly indicator: Indicator;
  readonly bodies: readonly PublicBody[];
  readonly reports: readonly ReportFiguresOf[];
  readonly asOf: string | null;
}

/** The peers that a comparison asks for, with their figures as they reported them; null where it asks for none. */
export async function loadComparedPeers(
  tx: Transaction,
  { address, indicator, bodies, reports, asOf }: Compared,
): Promise<ComparedPeerFigures | null> {
  if (address.peers === null) return null;
  const { rule, of } = address.peers;
  const body = bodies.find(({ slug }) => slug === of.slug);
  if (body === undefined) return null;
  const { from, to } = address.years;
  const scope = of.own ? "own_organ" : principalScope(body);
  const own = reports.filter((one) => one.slug === of.slug && one.scope === scope && one.year >= from);
  const year = own.at(-1)?.year ?? to;
  const { peers, ...found } = await loadPeers(tx, body, { rule, scope, year, asOf });
  const slugs = peers.map(({ slug }) => slug);
  const measures = measuresOf(indicator);
  const figures = await loadFigures(tx, { slugs, from: from - 1, to, asOf, scope, measures });
  const changes = await loadBodyChanges(tx, slugs, asOf);
  const bySlug = rowsBy(figures, ({ slug }) => slug);
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const { isPractice } = body;
  return {
    ...found,
    of: tokenWord(of),
    ofName: body.shortName,
    series: peers.map((peer) =>
      seriesOf(
        indicator,
        of.own ? `${peer.slug}~own` : peer.slug,
        { ...peer, isPractice },
        scope,
        years,
        bySlug.get(peer.slug) ?? [],
        changes.get(peer.slug) ?? [],
      ),
    ),
  };
}
