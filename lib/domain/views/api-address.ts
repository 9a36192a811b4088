import { groupToken } from "#lib/domain/groups/group.ts";
import { findIndicator } from "#lib/domain/indicators/registry.ts";
import { peerRuleToken } from "#lib/domain/statistics/peer-rule.ts";
import type { Measure } from "#lib/domain/templates/types.ts";
import type { ComparedPeers, ViewAddress, ViewSubject } from "./address/view-address.ts";
import { yearsWord } from "./address/year-words.ts";
import type { BodyPage } from "./body-page.ts";
import { groundsOfYear } from "./group/grounds-of.ts";
import { BACKLOG_MEASURES, DISPUTE_MEASURES, OUTCOME_MEASURES } from "./group/measures-of-views.ts";
import { tokenWord } from "./series-token.ts";

/** Where the interface for programs begins; what follows is added to and never changed. */
export const API_ROOT = "/api/v1";

/** Of the page of a body, what its call needs. */
type ShownBody = Pick<BodyPage, "body" | "profile" | "lens" | "asOf">;

/**
 * The call that gives the figures of a view, without origin: `/api/v1/ranks?metric=disclosure_rate&group=320000.cities&year=2024`. Frozen as the
 * view is, where it is.
 */
export function apiAddressFor(address: ViewAddress, asOf: string | null): string {
  const [set, query] = callOf(address);
  const asked = asOf === null ? query : [...query, `asof=${asOf}`];
  return `${API_ROOT}/${set}?${asked.join("&")}`;
}

function callOf(address: ViewAddress): readonly [string, readonly string[]] {
  switch (address.kind) {
    case "compare": {
      const { indicator, bodies, years, peers, onTodaysMap } = address;
      const query = [metric(indicator), `org=${bodies.map(tokenWord).join(",")}`, `year=${yearsWord(years)}`];
      if (peers === null && !onTodaysMap) return ["values", query];
      return ["comparisons", [...query, ...besideWords(peers, onTodaysMap)]];
    }
    case "rank":
      return ["ranks", ofGroup(address)];
    case "funnel":
      return ["values", ofGroup(address)];
    case "scatter": {
      const { x, y, group, year } = address;
      return ["values", [metric(x, y), `group=${groupToken(group)}`, `year=${year}`]];
    }
    case "grounds": {
      const cells = groundsOfYear(address.year).map(({ cell }) => cell);
      return ["observations", [...about(address.subject), `year=${address.year}`, `cell=${cells.join(",")}`]];
    }
    case "outcomes":
      return [
        "measures",
        [...about(address.subject), `year=${yearsWord(address.years)}`, of(OUTCOME_MEASURES)],
      ];
    case "disputes":
      return [
        "measures",
        [...about(address.subject), `year=${yearsWord(address.years)}`, of(DISPUTE_MEASURES)],
      ];
    case "change": {
      const { indicator, group, years } = address;
      return ["values", [metric(indicator), `group=${groupToken(group)}`, `year=${years.from},${years.to}`]];
    }
    case "backlog":
      return [
        "measures",
        [`org=${tokenWord(address.body)}`, `year=${yearsWord(address.years)}`, of(BACKLOG_MEASURES)],
      ];
    case "status":
      return [
        "duties",
        [...(address.area === null ? [] : [`area=${address.area}`]), `year=${address.year}`, "scope=all"],
      ];
    case "indicator":
      return ["values", [metric(address.indicator)]];
  }
}

/**
 * The call that gives the figures of a body's page, without origin: its indicators over its years, beside its peers and on the map that the page was
 * asked for. Before its first report it is that of all its values.
 */
export function apiAddressOfBody({ body, profile, lens, asOf }: ShownBody): string {
  const years = profile[0]?.comparison.years ?? [];
  const [from, to] = [years.at(0), years.at(-1)];
  const org = `org=${body.slug}`;
  const day = asOf === null ? [] : [`asof=${asOf}`];
  if (from === undefined || to === undefined) return `${API_ROOT}/values?${[org, ...day].join("&")}`;
  const indicators = profile.map(({ comparison }) => comparison.indicator.id);
  const peers = { rule: lens.rule, of: { slug: body.slug, own: false } };
  const asked = [metric(...indicators), org, `year=${yearsWord({ from, to })}`];
  return `${API_ROOT}/comparisons?${[...asked, ...besideWords(peers, lens.onTodaysMap), ...day].join("&")}`;
}

function besideWords(peers: ComparedPeers | null, onTodaysMap: boolean): readonly string[] {
  return [
    ...(peers === null ? [] : [`peers=${peerRuleToken(peers.rule)}.${tokenWord(peers.of)}`]),
    ...(onTodaysMap ? ["map=today"] : []),
  ];
}

function ofGroup(address: Extract<ViewAddress, { readonly kind: "rank" | "funnel" }>): readonly string[] {
  return [metric(address.indicator), `group=${groupToken(address.group)}`, `year=${address.year}`];
}

/** Indicators by the names they have in data. */
function metric(...ids: readonly string[]): string {
  return `metric=${ids.map((id) => findIndicator(id)?.code ?? id).join(",")}`;
}

function of(measures: readonly Measure[]): string {
  return `measure=${measures.join(",")}`;
}

function about(subject: ViewSubject): readonly string[] {
  return subject.of === "group" ? [`group=${groupToken(subject.group)}`] : [`org=${tokenWord(subject.body)}`];
}
