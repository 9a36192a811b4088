import "server-only";
import type { ViewAddress } from "#lib/domain/views/address/view-address.ts";
import { isSupersededBy } from "#lib/domain/views/is-superseded.ts";
import type { PublicView } from "#lib/domain/views/public-view.ts";
import { loadBacklogView } from "./load-backlog-view.ts";
import { loadChangeView } from "./load-change-view.ts";
import { loadCompareView } from "./load-compare-view.ts";
import { loadGroundsView } from "./load-grounds-view.ts";
import { loadIndicatorView } from "./load-indicator-view.ts";
import { loadOutcomesView } from "./load-outcomes-view.ts";
import { loadRankView } from "./load-rank-view.ts";
import { loadScatterView } from "./load-scatter-view.ts";
import { loadStatusView } from "./load-status-view.ts";
import type { ViewQuestion } from "./view-question.ts";

/** The view at an address, live or as of a day; null where a body or an area in it is unknown. */
export async function loadView(address: ViewAddress, question: ViewQuestion): Promise<PublicView | null> {
  const view = await loadOnly(address, question);
  if (view === null || question.asOf === null) return view;
  const live = await loadOnly(address, { ...question, asOf: null });
  return { ...view, isSuperseded: live === null || isSupersededBy(view, live) };
}

async function loadOnly(address: ViewAddress, question: ViewQuestion): Promise<PublicView | null> {
  switch (address.kind) {
    case "compare":
      return await loadCompareView(address, question);
    case "status":
      return await loadStatusView(address, question);
    case "rank":
    case "funnel":
      return await loadRankView(address, question);
    case "scatter":
      return await loadScatterView(address, question);
    case "grounds":
      return await loadGroundsView(address, question);
    case "outcomes":
    case "disputes":
      return await loadOutcomesView(address, question);
    case "change":
      return await loadChangeView(address, question);
    case "backlog":
      return await loadBacklogView(address, question);
    case "indicator":
      return await loadIndicatorView(address, question);
  }
}
