import "server-only";
import { findIndicator } from "#lib/domain/indicators/registry.ts";
import { seriesBreaks } from "#lib/domain/indicators/series-breaks.ts";
import type { ViewAddressOf } from "#lib/domain/views/address/view-address.ts";
import { changeView } from "#lib/domain/views/group/change-view.ts";
import type { PublicView } from "#lib/domain/views/public-view.ts";
import {
  arePerHead,
  figuresOf,
  loadGroupReports,
  measuresOfAll,
  membersIn,
  yearsBefore,
} from "./load-group-reports.ts";
import type { ViewQuestion } from "./view-question.ts";

/** How the bodies of a group changed between two years; null where the area is unknown. */
export async function loadChangeView(
  address: ViewAddressOf<"change">,
  { locale, asOf }: ViewQuestion,
): Promise<PublicView | null> {
  const indicator = findIndicator(address.indicator);
  if (indicator === undefined) return null;
  const { from, to } = address.years;
  const back = yearsBefore([indicator]);
  const years = [...new Set([from - back, from, to - back, to])];
  const wanted = {
    from: from - back,
    to,
    years,
    asOf,
    measures: measuresOfAll([indicator]),
    withResidents: arePerHead([indicator]),
  };
  const reports = await loadGroupReports(address.group, wanted);
  if (reports === null) return null;
  const members = membersIn(reports, [from, to]);
  const later = figuresOf(reports, indicator, to, members);
  const pairs = figuresOf(reports, indicator, from, members).flatMap((figure, index) => {
    const other = later[index];
    return other === undefined ? [] : [{ from: figure, to: other }];
  });
  const { name, isPractice } = reports.group;
  const breaks = seriesBreaks(indicator, { years: address.years });
  return changeView({ address, indicator, group: { name, isPractice }, pairs, breaks, asOf }, locale);
}
