import { COUNTRY, type Group } from "#lib/domain/groups/group.ts";
import { disclosureRate } from "#lib/domain/indicators/disclosure-rate.ts";
import { findIndicator } from "#lib/domain/indicators/registry.ts";
import { requestsReceived } from "#lib/domain/indicators/requests-received.ts";
import type { SeriesToken } from "#lib/domain/views/series-token.ts";
import type { ViewAddress, ViewKind, ViewSubject, YearSpan } from "./view-address.ts";
import { FIRST_YEAR } from "./year-words.ts";

/** So many years are shown of what is looked at over several. */
const SEVERAL_YEARS = 5;

/** The same bodies at the same time, looked at in every way that makes sense for them; the address itself is among them. Empty where there is none. */
export function otherLooks(address: ViewAddress): readonly ViewAddress[] {
  if (address.kind === "compare" || address.kind === "indicator" || address.kind === "status") return [];
  const years = yearsOf(address);
  const subject = subjectOf(address);
  const looks =
    subject.of === "group"
      ? looksAtGroup(subject.group, years.to, indicatorOf(address))
      : looksAtBody(subject.body, years);
  return looks.map((look) => (look.kind === address.kind ? address : look));
}

/** The same view of each of these years; empty for a view that is not of one year. */
export function inOtherYears(
  address: ViewAddress,
  years: readonly number[],
): readonly { readonly year: number; readonly address: ViewAddress }[] {
  switch (address.kind) {
    case "rank":
    case "funnel":
    case "scatter":
    case "grounds":
    case "status":
      return years.map((year) => ({ year, address: { ...address, year } }));
    case "change": {
      const apart = address.years.to - address.years.from;
      return years
        .filter((year) => year - apart >= FIRST_YEAR)
        .map((year) => ({ year, address: { ...address, years: { from: year - apart, to: year } } }));
    }
    case "compare":
    case "outcomes":
    case "disputes":
    case "backlog":
    case "indicator":
      return [];
  }
}

/** The same view by another indicator; null for a view that is not by one, or cannot be by this one. */
export function byIndicator(address: ViewAddress, id: string): ViewAddress | null {
  switch (address.kind) {
    case "rank":
    case "change":
      return { ...address, indicator: id };
    case "funnel":
      return findIndicator(id)?.kind === "rate" ? { ...address, indicator: id } : null;
    case "scatter":
      return id === address.x ? null : { ...address, y: id };
    case "compare":
    case "grounds":
    case "outcomes":
    case "disputes":
    case "backlog":
    case "status":
    case "indicator":
      return null;
  }
}

function looksAtGroup(group: Group, year: number, indicator: string): readonly ViewAddress[] {
  const several = severalYears(year);
  const subject = { of: "group", group } as const;
  const before = year - 1;
  return [
    { kind: "rank", indicator, group, year },
    ...(findIndicator(indicator)?.kind === "rate"
      ? [{ kind: "funnel", indicator, group, year } as const]
      : []),
    ...(indicator === requestsReceived.id
      ? []
      : [{ kind: "scatter", x: requestsReceived.id, y: indicator, group, year } as const]),
    ...(before < FIRST_YEAR
      ? []
      : [{ kind: "change", indicator, group, years: { from: before, to: year } } as const]),
    { kind: "outcomes", subject, years: several },
    { kind: "grounds", subject, year },
    { kind: "disputes", subject, years: several },
    { kind: "status", year, area: group.area === COUNTRY ? null : group.area },
  ];
}

function looksAtBody(body: SeriesToken, { from, to }: YearSpan): readonly ViewAddress[] {
  const subject = { of: "body", body } as const;
  const years = from === to ? severalYears(to) : { from, to };
  return [
    {
      kind: "compare",
      indicator: disclosureRate.id,
      bodies: [body],
      years,
      form: null,
      peers: null,
      onTodaysMap: false,
    },
    { kind: "outcomes", subject, years },
    { kind: "grounds", subject, year: to },
    { kind: "disputes", subject, years },
    { kind: "backlog", body, years },
  ];
}

function severalYears(to: number): YearSpan {
  return { from: Math.max(FIRST_YEAR, to - SEVERAL_YEARS + 1), to };
}

type Looked = Exclude<ViewAddress, { readonly kind: Extract<ViewKind, "compare" | "indicator" | "status"> }>;

function yearsOf(address: Looked): YearSpan {
  return "years" in address ? address.years : { from: address.year, to: address.year };
}

function indicatorOf(address: Looked): string {
  if (address.kind === "scatter") return address.y;
  return "indicator" in address ? address.indicator : disclosureRate.id;
}

function subjectOf(address: Looked): ViewSubject {
  if ("subject" in address) return address.subject;
  return "group" in address ? { of: "group", group: address.group } : { of: "body", body: address.body };
}
