"use server";

import { refresh } from "next/cache";
import { getTranslations } from "next-intl/server";
import type { AdminState } from "#components/admin/admin-state.ts";
import { refusedState } from "#components/admin/refused-state.ts";
import { missingFields, typedValues } from "#components/ui/form-state.ts";
import type { Locale } from "#lib/domain/localized.ts";
import { sentenceOf } from "#lib/domain/refusal.ts";
import { createJurisdiction } from "#lib/server/administration/create-jurisdiction.ts";
import { requestRelease } from "#lib/server/releases/request-release.ts";
import { orNotFound } from "#lib/server/session/or-not-found.ts";
import { requireActor } from "#lib/server/session/require-actor.ts";

/** Creates a jurisdiction; the first administrator's password comes back once. */
export async function createJurisdictionAction(
  locale: Locale,
  _before: AdminState,
  form: FormData,
): Promise<AdminState> {
  const actor = await requireActor();
  const t = await getTranslations({ locale, namespace: "admin" });
  const values = typedValues(form);
  const said = (field: string) => (values[field] ?? "").trim();
  const accountName = said("accountName").toLowerCase();
  const missing = (field: "name" | "adminName") =>
    missingFields(values, [field], () => t("missing", { field: t(`operation.fields.${field}`) }));
  const errors = [
    ...missing("name"),
    ...(/^\d{6}$/.test(said("code")) ? [] : [{ field: "code", message: t("operation.codeWrong") }]),
    ...missing("adminName"),
    ...(/^[a-z0-9][a-z0-9.-]{2,63}$/.test(accountName)
      ? []
      : [{ field: "accountName", message: t("people.accountWrong") }]),
  ];
  if (errors.length > 0) return refusedState(values, errors);
  try {
    const { password } = await orNotFound(
      createJurisdiction(actor, {
        code: said("code"),
        name: said("name"),
        nameHant: said("nameHant"),
        nameEn: said("nameEn"),
        level: values.level === "city" ? "city" : "province",
        directReview: values.directReview !== undefined,
        signOffSteps: values.signOffSteps === undefined ? 0 : 1,
        administrator: { accountName, name: said("adminName") },
      }),
    );
    refresh();
    return {
      values: {},
      errors: [],
      done: t("operation.done", { name: said("name") }),
      password: { accountName, password },
    };
  } catch (error) {
    const sentence = sentenceOf(error);
    if (sentence === null) throw error;
    return refusedState(values, sentence[locale]);
  }
}

/** Has a release of open data made now. */
export async function requestReleaseAction(locale: Locale): Promise<AdminState> {
  const actor = await requireActor();
  const t = await getTranslations({ locale, namespace: "admin" });
  try {
    await orNotFound(requestRelease(actor));
    return { values: {}, errors: [], done: t("operation.release.done"), password: null };
  } catch (error) {
    const sentence = sentenceOf(error);
    if (sentence === null) throw error;
    return refusedState({}, sentence[locale]);
  }
}
