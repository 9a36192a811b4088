import "server-only";
import { bodyBreaks } from "#lib/domain/indicators/body-breaks.ts";
import { disclosureRate } from "#lib/domain/indicators/disclosure-rate.ts";
import { seriesBreaks } from "#lib/domain/indicators/series-breaks.ts";
import type { ViewAddressOf } from "#lib/domain/views/address/view-address.ts";
import { disputesView } from "#lib/domain/views/group/disputes-view.ts";
import { DISPUTE_MEASURES, OUTCOME_MEASURES } from "#lib/domain/views/group/measures-of-views.ts";
import { outcomesView } from "#lib/domain/views/group/outcomes-view.ts";
import type { PublicView } from "#lib/domain/views/public-view.ts";
import { loadSubject } from "./load-subject.ts";
import type { ViewQuestion } from "./view-question.ts";

/** How requests, or reviews and lawsuits, of a body or a group ended over years; null where it is unknown. */
export async function loadOutcomesView(
  address: ViewAddressOf<"outcomes" | "disputes">,
  { locale, asOf }: ViewQuestion,
): Promise<PublicView | null> {
  const isOutcomes = address.kind === "outcomes";
  const { years } = address;
  const found = await loadSubject(address.subject, {
    ...years,
    asOf,
    measures: isOutcomes ? OUTCOME_MEASURES : DISPUTE_MEASURES,
  });
  if (found === null) return null;
  // The outcomes go over the change of form as the rate made of them does.
  const breaks = isOutcomes
    ? seriesBreaks(disclosureRate, { years, bodyChanges: found.changes })
    : bodyBreaks(found.changes, years);
  const input = { address, ...found, breaks, asOf };
  return isOutcomes ? outcomesView(input, locale) : disputesView(input, locale);
}
