import "server-only";
import { breaksIn } from "#lib/domain/indicators/breaks-in.ts";
import { lensOf } from "#lib/domain/indicators/lenses.ts";
import { findIndicator } from "#lib/domain/indicators/registry.ts";
import type { ViewAddressOf } from "#lib/domain/views/address/view-address.ts";
import { funnelView } from "#lib/domain/views/group/funnel-view.ts";
import { rankView } from "#lib/domain/views/group/rank-view.ts";
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

/** A group by one indicator in a year, ranked or against its cases; null where the area is unknown. */
export async function loadRankView(
  address: ViewAddressOf<"rank" | "funnel">,
  { locale, asOf }: ViewQuestion,
): Promise<PublicView | null> {
  const indicator = findIndicator(address.indicator);
  if (indicator === undefined) return null;
  const { year, group, kind } = address;
  const lens = kind === "rank" ? lensOf(indicator) : null;
  const needed = [indicator, ...(lens?.definitions.map((one) => one.indicator) ?? [])];
  // The year before shows what missing reports might mean.
  const reports = await loadGroupReports(group, {
    from: year - yearsBefore(needed) - (kind === "rank" ? 1 : 0),
    to: year,
    asOf,
    measures: measuresOfAll(needed),
    withResidents: arePerHead(needed),
  });
  if (reports === null) return null;
  const about = { name: reports.group.name, isPractice: reports.group.isPractice };
  const members = membersIn(reports, [year]);
  const figures = figuresOf(reports, indicator, year, members);
  if (kind === "funnel") return funnelView({ address, indicator, group: about, figures, asOf }, locale);
  const isBroken = breaksIn(indicator, year);
  const before = isBroken ? [] : figuresOf(reports, indicator, year - 1, members);
  return rankView(
    {
      address,
      indicator,
      group: about,
      figures: figures.map((figure, index) => ({
        ...figure,
        lastYear: isBroken ? null : (before[index]?.value ?? null),
      })),
      lens:
        lens === null
          ? null
          : {
              lens,
              figures: lens.definitions.map((one) =>
                one.indicator.id === indicator.id
                  ? figures
                  : figuresOf(reports, one.indicator, year, members),
              ),
            },
      asOf,
    },
    locale,
  );
}
