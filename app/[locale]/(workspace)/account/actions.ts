"use server";

import { getTranslations } from "next-intl/server";
import type { FieldError } from "#components/ui/error-summary.tsx";
import type { FormState } from "#components/ui/form-state.ts";
import { PASSWORD_MIN_LENGTH } from "#lib/domain/access/password-rule.ts";
import type { Locale } from "#lib/domain/localized.ts";
import { redirect } from "#lib/i18n/navigation.ts";
import { changePassword } from "#lib/server/session/change-password.ts";
import { refusalOf } from "#lib/server/session/refusal-of.ts";
import { requireActor } from "#lib/server/session/require-actor.ts";
import { signOutEverywhere } from "#lib/server/session/sign-out-everywhere.ts";

/** Sets a new password; the person stays signed in here and nowhere else. */
export async function changePasswordAction(
  locale: Locale,
  _before: FormState,
  form: FormData,
): Promise<FormState> {
  const actor = await requireActor();
  const t = await getTranslations({ locale, namespace: "account.password" });
  const current = String(form.get("current") ?? "");
  const next = String(form.get("next") ?? "");
  const refuse = (errors: readonly FieldError[]): FormState => ({ values: {}, errors, done: null });

  const errors: FieldError[] = [];
  if (current === "") errors.push({ field: "current", message: t("currentMissing") });
  if (next === "") errors.push({ field: "next", message: t("nextMissing") });
  else if (next.length < PASSWORD_MIN_LENGTH) {
    errors.push({ field: "next", message: t("nextShort", { min: PASSWORD_MIN_LENGTH }) });
  }
  if (next !== String(form.get("repeat") ?? ""))
    errors.push({ field: "repeat", message: t("repeatDiffers") });
  if (errors.length > 0) return refuse(errors);

  const refusal = await refusalOf(changePassword(actor, { current, next }));
  if (refusal !== null) return refuse([{ field: "current", message: refusal[locale] }]);
  return { values: {}, errors: [], done: t("done") };
}

/** Ends every session of the person, and goes to the sign-in page. */
export async function signOutEverywhereAction(locale: Locale): Promise<void> {
  const actor = await requireActor();
  await signOutEverywhere(actor);
  redirect({ href: "/signin", locale });
}
