"use server";

import type { FormState } from "#components/ui/form-state.ts";
import type { Locale } from "#lib/domain/localized.ts";
import { sentenceOf } from "#lib/domain/refusal.ts";
import { redirect } from "#lib/i18n/navigation.ts";
import { type StartReport, startReport } from "#lib/server/reports/start-report.ts";
import { orNotFound } from "#lib/server/session/or-not-found.ts";
import { requireActor } from "#lib/server/session/require-actor.ts";

/** Begins a report and opens it. */
export async function startAction(
  locale: Locale,
  report: StartReport,
  _before: FormState,
): Promise<FormState> {
  const actor = await requireActor();
  let reportId: string;
  try {
    ({ reportId } = await orNotFound(startReport(actor, report)));
  } catch (error) {
    const sentence = sentenceOf(error);
    if (sentence === null) throw error;
    return { values: {}, errors: [{ field: null, message: sentence[locale] }], done: null };
  }
  return redirect({ href: `/reports/${reportId}/edit`, locale });
}
