"use server";

import { refresh } from "next/cache";
import { getTranslations } from "next-intl/server";
import type { AdminState } from "#components/admin/admin-state.ts";
import { refusedState } from "#components/admin/refused-state.ts";
import { missingFields, typedValues } from "#components/ui/form-state.ts";
import type { Locale } from "#lib/domain/localized.ts";
import { BODY_KINDS, BODY_LEVELS } from "#lib/domain/reports/types.ts";
import { addBody } from "#lib/server/administration/add-body.ts";
import { refusalOf } from "#lib/server/session/refusal-of.ts";
import { requireActor } from "#lib/server/session/require-actor.ts";

/** Adds a body under another. */
export async function addBodyAction(
  locale: Locale,
  _before: AdminState,
  form: FormData,
): Promise<AdminState> {
  const actor = await requireActor();
  const t = await getTranslations({ locale, namespace: "admin" });
  const values = typedValues(form);
  const { name = "", slug = "", parentId = "", nameHant = "", nameEn = "" } = values;
  const kind = BODY_KINDS.find((each) => each === values.kind);
  const level = BODY_LEVELS.find((each) => each === values.level);
  const missing = (field: "parentId" | "name" | "slug") =>
    missingFields(values, [field], () => t("missing", { field: t(`organisations.fields.${field}`) }));
  const isSlugWrong = slug !== "" && !/^[a-z0-9-]+$/.test(slug.trim());
  const errors = [
    ...missing("parentId"),
    ...missing("name"),
    ...missing("slug"),
    ...(isSlugWrong ? [{ field: "slug", message: t("organisations.slugWrong") }] : []),
  ];
  if (errors.length > 0 || kind === undefined || level === undefined) return refusedState(values, errors);
  const refusal = await refusalOf(
    addBody(actor, {
      parentId,
      name: name.trim(),
      nameHant: nameHant.trim(),
      nameEn: nameEn.trim(),
      slug: slug.trim(),
      kind,
      level,
      isDisclosureOffice: values.isDisclosureOffice !== undefined,
      mustReport: values.mustReport !== undefined,
      mayMakeRegulations: values.mayMakeRegulations !== undefined,
    }),
  );
  if (refusal !== null) return refusedState(values, refusal[locale]);
  refresh();
  return {
    values: { parentId, kind, level },
    errors: [],
    done: t("organisations.done", { name: name.trim() }),
    password: null,
  };
}
