import "server-only";
import { findIndicator } from "#lib/domain/indicators/registry.ts";
import type { ViewAddressOf } from "#lib/domain/views/address/view-address.ts";
import { scatterView } from "#lib/domain/views/group/scatter-view.ts";
import type { PublicView } from "#lib/domain/views/public-view.ts";
import { arePerHead, figuresOf, loadGroupReports, measuresOfAll, yearsBefore } from "./load-group-reports.ts";
import type { ViewQuestion } from "./view-question.ts";

/** Two indicators of a group's bodies against each other; null where the area is unknown. */
export async function loadScatterView(
  address: ViewAddressOf<"scatter">,
  { locale, asOf }: ViewQuestion,
): Promise<PublicView | null> {
  const [x, y] = [findIndicator(address.x), findIndicator(address.y)];
  if (x === undefined || y === undefined) return null;
  const { year } = address;
  const wanted = {
    from: year - yearsBefore([x, y]),
    to: year,
    asOf,
    measures: measuresOfAll([x, y]),
    withResidents: arePerHead([x, y]),
  };
  const reports = await loadGroupReports(address.group, wanted);
  if (reports === null) return null;
  const across = figuresOf(reports, x, year);
  const pairs = figuresOf(reports, y, year).flatMap((figure, index) => {
    const other = across[index];
    return other === undefined ? [] : [{ x: other, y: figure }];
  });
  const { name, isPractice } = reports.group;
  return scatterView({ address, x, y, group: { name, isPractice }, pairs, asOf }, locale);
}
