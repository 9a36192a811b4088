"use server";

import type { PublishState } from "#components/review/publish-state.ts";
import type { Locale } from "#lib/domain/localized.ts";
import { publishReports } from "#lib/server/reports/publish-reports.ts";
import { orNotFound } from "#lib/server/session/or-not-found.ts";
import { requireActor } from "#lib/server/session/require-actor.ts";

/** Publishes what was confirmed, and says of each report what became of it. */
export async function publishAction(
  locale: Locale,
  ids: readonly string[],
  _before: PublishState,
): Promise<PublishState> {
  const actor = await requireActor();
  const outcome = await orNotFound(publishReports(actor, ids));
  return {
    published: outcome.published,
    refused: outcome.refused.map(({ reportId, sentence }) => ({ reportId, sentence: sentence[locale] })),
  };
}
