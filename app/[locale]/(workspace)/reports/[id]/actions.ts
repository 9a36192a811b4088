"use server";

import { getTranslations } from "next-intl/server";
import { type FormState, typedValues } from "#components/ui/form-state.ts";
import type { Locale } from "#lib/domain/localized.ts";
import { redirect } from "#lib/i18n/navigation.ts";
import { startCorrection } from "#lib/server/reports/start-correction.ts";
import { refusalOf } from "#lib/server/session/refusal-of.ts";
import { requireActor } from "#lib/server/session/require-actor.ts";

/** Opens a published report for a correction, with the reason, and leads to the editor. */
export async function correctAction(
  { locale, reportId }: { readonly locale: Locale; readonly reportId: string },
  _before: FormState,
  form: FormData,
): Promise<FormState> {
  const actor = await requireActor();
  const t = await getTranslations({ locale, namespace: "overview.correction" });
  const values = typedValues(form);
  const reason = (values.reason ?? "").trim();
  if (reason === "")
    return { values, errors: [{ field: "reason", message: t("reasonMissing") }], done: null };
  const refusal = await refusalOf(startCorrection(actor, reportId, { reason }));
  if (refusal !== null) return { values, errors: [{ field: null, message: refusal[locale] }], done: null };
  return redirect({ href: `/reports/${reportId}/edit`, locale });
}
