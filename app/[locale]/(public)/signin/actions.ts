"use server";

import { getTranslations } from "next-intl/server";
import type { FieldError } from "#components/ui/error-summary.tsx";
import type { FormState } from "#components/ui/form-state.ts";
import { firstPage } from "#lib/domain/access/workspace-pages.ts";
import type { Locale } from "#lib/domain/localized.ts";
import { redirect } from "#lib/i18n/navigation.ts";
import { currentActor } from "#lib/server/session/current-actor.ts";
import { signIn } from "#lib/server/session/sign-in.ts";
import { isOwnPath } from "./is-own-path.ts";

/** Opens a session and goes where the person wanted to go. */
export async function signInAction(locale: Locale, _before: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations({ locale, namespace: "signin" });
  const accountName = String(form.get("accountName") ?? "").trim();
  const password = String(form.get("password") ?? "");
  const next = String(form.get("next") ?? "");
  const refuse = (errors: FieldError[]): FormState => ({ values: { accountName }, errors, done: null });

  const missing: FieldError[] = [];
  if (accountName === "") missing.push({ field: "accountName", message: t("accountNameMissing") });
  if (password === "") missing.push({ field: "password", message: t("passwordMissing") });
  if (missing.length > 0) return refuse(missing);

  const answer = await signIn({ accountName, password });
  if (answer.outcome === "refused") return refuse([{ field: null, message: answer.sentence[locale] }]);

  const actor = await currentActor();
  const wanted = isOwnPath(next) ? next : firstPage(actor?.memberships.map(({ role }) => role) ?? []);
  return redirect({ href: wanted, locale });
}
