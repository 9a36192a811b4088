"use server";

import { getTranslations } from "next-intl/server";
import { type FormState, typedValues } from "#components/ui/form-state.ts";
import type { Locale } from "#lib/domain/localized.ts";
import { redirect } from "#lib/i18n/navigation.ts";
import { refuseSignOff } from "#lib/server/reports/refuse-sign-off.ts";
import { signOffReport } from "#lib/server/reports/sign-off-report.ts";
import { refusalOf } from "#lib/server/session/refusal-of.ts";
import { requireActor } from "#lib/server/session/require-actor.ts";

interface About {
  readonly locale: Locale;
  readonly reportId: string;
  /** Hash of the content on the screen: anything else is not signed. */
  readonly contentHash: string;
}

export async function signAction(
  { locale, reportId, contentHash }: About,
  _before: FormState,
): Promise<FormState> {
  const actor = await requireActor();
  const refusal = await refusalOf(signOffReport(actor, reportId, { contentHash }));
  if (refusal !== null)
    return { values: {}, errors: [{ field: null, message: refusal[locale] }], done: null };
  return redirect({ href: "/sign-off?done=signed", locale });
}

/** Hands the report back to its officer, with the reason. */
export async function refuseAction(
  { locale, reportId }: About,
  _before: FormState,
  form: FormData,
): Promise<FormState> {
  const actor = await requireActor();
  const t = await getTranslations({ locale, namespace: "review.signOff" });
  const values = typedValues(form);
  const reason = (values.reason ?? "").trim();
  if (reason === "")
    return { values, errors: [{ field: "reason", message: t("reasonMissing") }], done: null };
  const refusal = await refusalOf(refuseSignOff(actor, reportId, { reason }));
  if (refusal !== null) return { values, errors: [{ field: null, message: refusal[locale] }], done: null };
  return redirect({ href: "/sign-off?done=returned", locale });
}
