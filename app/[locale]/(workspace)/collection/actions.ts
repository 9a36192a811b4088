"use server";

import { refresh } from "next/cache";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import type { AdminState } from "#components/admin/admin-state.ts";
import { deadlineField } from "#components/admin/deadline-field.ts";
import { refusedState } from "#components/admin/refused-state.ts";
import { typedValues } from "#components/ui/form-state.ts";
import type { Locale } from "#lib/domain/localized.ts";
import { BODY_LEVELS, REPORT_SCOPES } from "#lib/domain/reports/types.ts";
import { openYear } from "#lib/server/administration/open-year.ts";
import { refusalOf } from "#lib/server/session/refusal-of.ts";
import { requireActor } from "#lib/server/session/require-actor.ts";

/** Opens a year with its deadlines. */
export async function openYearAction(
  locale: Locale,
  _before: AdminState,
  form: FormData,
): Promise<AdminState> {
  const actor = await requireActor();
  const t = await getTranslations({ locale, namespace: "admin.collection" });
  const values = typedValues(form);
  const year = z.coerce.number().int().min(2019).max(2100).safeParse(values.year);
  const deadlines = BODY_LEVELS.flatMap((level) =>
    REPORT_SCOPES.map((scope) => ({ level, scope, dueOn: values[deadlineField(level, scope)] ?? "" })),
  );
  const errors = [
    ...(year.success ? [] : [{ field: "year", message: t("yearWrong") }]),
    ...deadlines
      .filter(({ dueOn }) => !z.iso.date().safeParse(dueOn).success)
      .map(({ level, scope }) => ({ field: deadlineField(level, scope), message: t("dateMissing") })),
  ];
  if (errors.length > 0 || !year.success) return refusedState(values, errors);
  const refusal = await refusalOf(openYear(actor, { year: year.data, deadlines }));
  if (refusal !== null) return refusedState(values, refusal[locale]);
  refresh();
  return { values: {}, errors: [], done: t("done", { year: String(year.data) }), password: null };
}
