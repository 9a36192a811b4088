"use server";

import { refresh } from "next/cache";
import { getTranslations } from "next-intl/server";
import { type FormState, typedValues } from "#components/ui/form-state.ts";
import type { Locale } from "#lib/domain/localized.ts";
import { isExplanation } from "#lib/domain/rules/explanations.ts";
import { redirect } from "#lib/i18n/navigation.ts";
import { explainFinding } from "#lib/server/reports/explain-finding.ts";
import { requestSignOff } from "#lib/server/reports/request-sign-off.ts";
import { submitReport } from "#lib/server/reports/submit-report.ts";
import { refusalOf } from "#lib/server/session/refusal-of.ts";
import { requireActor } from "#lib/server/session/require-actor.ts";

/** The report as the page showed it: a draft that changed since is not what the officer agreed to. */
interface About {
  readonly locale: Locale;
  readonly reportId: string;
  readonly revision: number;
}

export async function submitAction({ locale, reportId, revision }: About): Promise<FormState> {
  const actor = await requireActor();
  const refusal = await refusalOf(submitReport(actor, reportId, { revision }));
  if (refusal !== null) return refuse({}, null, refusal[locale]);
  return redirect({ href: `/reports/${reportId}?done=submitted`, locale });
}

/** Asks the signatory to sign the draft. */
export async function requestSignOffAction({ locale, reportId, revision }: About): Promise<FormState> {
  const actor = await requireActor();
  const refusal = await refusalOf(requestSignOff(actor, reportId, { revision }));
  if (refusal !== null) return refuse({}, null, refusal[locale]);
  return redirect({ href: `/reports/${reportId}?done=requested`, locale });
}

/** Keeps the reason for a finding. */
export async function explainAction(
  { locale, reportId }: About,
  fingerprint: string,
  _before: FormState,
  form: FormData,
): Promise<FormState> {
  const actor = await requireActor();
  const t = await getTranslations({ locale, namespace: "submitting.explanation" });
  const values = typedValues(form);
  const text = (values.text ?? "").trim();
  if (text === "") return refuse(values, "text", t("missing"));
  if (!isExplanation(text)) return refuse(values, "text", t("short"));
  const refusal = await refusalOf(explainFinding(actor, reportId, { fingerprint, text }));
  if (refusal !== null) return refuse(values, "text", refusal[locale]);
  refresh();
  return { values: { text }, errors: [], done: t("saved") };
}

function refuse(values: FormState["values"], field: string | null, message: string): FormState {
  return { values, errors: [{ field, message }], done: null };
}
