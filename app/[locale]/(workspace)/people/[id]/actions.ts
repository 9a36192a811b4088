"use server";

import { refresh } from "next/cache";
import { getTranslations } from "next-intl/server";
import type { AdminState } from "#components/admin/admin-state.ts";
import { GIVABLE_ROLES } from "#components/admin/givable-roles.ts";
import { refusedState } from "#components/admin/refused-state.ts";
import { missingFields, typedValues } from "#components/ui/form-state.ts";
import type { Locale } from "#lib/domain/localized.ts";
import { sentenceOf } from "#lib/domain/refusal.ts";
import { deactivatePerson } from "#lib/server/administration/deactivate-person.ts";
import { giveMembership } from "#lib/server/administration/give-membership.ts";
import { resetPassword } from "#lib/server/administration/reset-password.ts";
import { orNotFound } from "#lib/server/session/or-not-found.ts";
import { refusalOf } from "#lib/server/session/refusal-of.ts";
import { requireActor } from "#lib/server/session/require-actor.ts";

/** The person an act is about, bound by the page. */
interface About {
  readonly locale: Locale;
  readonly personId: string;
  readonly name: string;
  readonly accountName: string;
}

export async function giveAction(about: About, _before: AdminState, form: FormData): Promise<AdminState> {
  const actor = await requireActor();
  const t = await getTranslations({ locale: about.locale, namespace: "admin" });
  const values = typedValues(form);
  const role = GIVABLE_ROLES.find((each) => each === values.role);
  const errors = missingFields(values, ["bodyId"], () => t("missing", { field: t("people.fields.bodyId") }));
  if (errors.length > 0 || role === undefined) return refusedState(values, errors);
  const refusal = await refusalOf(
    giveMembership(actor, about.personId, { role, bodyId: values.bodyId ?? "" }),
  );
  if (refusal !== null) return refusedState(values, refusal[about.locale]);
  refresh();
  return { values, errors: [], done: t("people.given"), password: null };
}

export async function resetAction({ locale, personId, name, accountName }: About): Promise<AdminState> {
  const actor = await requireActor();
  const t = await getTranslations({ locale, namespace: "admin.people" });
  try {
    const { password } = await orNotFound(resetPassword(actor, personId));
    return { values: {}, errors: [], done: t("resetDone", { name }), password: { accountName, password } };
  } catch (error) {
    const sentence = sentenceOf(error);
    if (sentence === null) throw error;
    return refusedState({}, sentence[locale]);
  }
}

export async function deactivateAction({ locale, personId, name }: About): Promise<AdminState> {
  const actor = await requireActor();
  const t = await getTranslations({ locale, namespace: "admin.people" });
  const refusal = await refusalOf(deactivatePerson(actor, personId));
  if (refusal !== null) return refusedState({}, refusal[locale]);
  refresh();
  return { values: {}, errors: [], done: t("deactivated", { name }), password: null };
}
