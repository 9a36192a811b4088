import "server-only";
import { bodyBreaks } from "#lib/domain/indicators/body-breaks.ts";
import type { ViewAddressOf } from "#lib/domain/views/address/view-address.ts";
import { backlogView } from "#lib/domain/views/group/backlog-view.ts";
import { BACKLOG_MEASURES } from "#lib/domain/views/group/measures-of-views.ts";
import type { PublicView } from "#lib/domain/views/public-view.ts";
import { loadSubject } from "./load-subject.ts";
import type { ViewQuestion } from "./view-question.ts";

/** What a body carried in, received, handled and carried out over years; null for an unknown one. */
export async function loadBacklogView(
  address: ViewAddressOf<"backlog">,
  { locale, asOf }: ViewQuestion,
): Promise<PublicView | null> {
  const found = await loadSubject(
    { of: "body", body: address.body },
    { ...address.years, asOf, measures: BACKLOG_MEASURES },
  );
  if (found === null) return null;
  const reports = found.years.flatMap((one) => one.reports);
  const breaks = bodyBreaks(found.changes, address.years);
  return backlogView({ address, subject: found.subject, reports, breaks, asOf }, locale);
}
