"use server";

import { refresh } from "next/cache";
import { getTranslations } from "next-intl/server";
import type { AdminState } from "#components/admin/admin-state.ts";
import { GIVABLE_ROLES } from "#components/admin/givable-roles.ts";
import { refusedState } from "#components/admin/refused-state.ts";
import { missingFields, typedValues } from "#components/ui/form-state.ts";
import type { Locale } from "#lib/domain/localized.ts";
import { sentenceOf } from "#lib/domain/refusal.ts";
import { addPerson } from "#lib/server/administration/add-person.ts";
import { orNotFound } from "#lib/server/session/or-not-found.ts";
import { requireActor } from "#lib/server/session/require-actor.ts";

/** Adds a person with a role at a body. */
export async function addPersonAction(
  locale: Locale,
  _before: AdminState,
  form: FormData,
): Promise<AdminState> {
  const actor = await requireActor();
  const t = await getTranslations({ locale, namespace: "admin" });
  const values = typedValues(form);
  const name = (values.personName ?? "").trim();
  const accountName = (values.accountName ?? "").trim().toLowerCase();
  const role = GIVABLE_ROLES.find((each) => each === values.role);
  const errors = [
    ...missingFields(values, ["personName"], () => t("missing", { field: t("people.fields.name") })),
    ...missingFields(values, ["bodyId"], () => t("missing", { field: t("people.fields.bodyId") })),
    ...(/^[a-z0-9][a-z0-9.-]{2,63}$/.test(accountName)
      ? []
      : [{ field: "accountName", message: t("people.accountWrong") }]),
  ];
  if (errors.length > 0 || role === undefined) return refusedState(values, errors);
  try {
    const { password } = await orNotFound(
      addPerson(actor, { accountName, name, role, bodyId: values.bodyId ?? "" }),
    );
    refresh();
    return {
      values: { role, bodyId: values.bodyId ?? "" },
      errors: [],
      done: t("people.done", { name }),
      password: { accountName, password },
    };
  } catch (error) {
    const sentence = sentenceOf(error);
    if (sentence === null) throw error;
    return refusedState(values, sentence[locale]);
  }
}
