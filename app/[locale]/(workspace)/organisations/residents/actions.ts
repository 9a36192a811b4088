"use server";

import { refresh } from "next/cache";
import { getTranslations } from "next-intl/server";
import type { AdminState } from "#components/admin/admin-state.ts";
import { refusedState } from "#components/admin/refused-state.ts";
import { typedValues } from "#components/ui/form-state.ts";
import type { Locale } from "#lib/domain/localized.ts";
import { readResidents } from "#lib/domain/residents/read-residents.ts";
import {
  problemsOfResidents,
  type ResidentsEntry,
  residentsEntry,
} from "#lib/domain/residents/residents-entry.ts";
import { readPastedTable } from "#lib/exchange/import/own/read-pasted-table.ts";
import { enterResidents } from "#lib/server/administration/enter-residents.ts";
import { strikeResidents } from "#lib/server/administration/strike-residents.ts";
import { refusalOf } from "#lib/server/session/refusal-of.ts";
import { requireActor } from "#lib/server/session/require-actor.ts";

/** Of a list with many mistakes only the first are told: the rest is often the same. */
const MOST_TOLD = 10;

/** Enters one number. */
export async function enterResidentsAction(
  locale: Locale,
  _before: AdminState,
  form: FormData,
): Promise<AdminState> {
  const values = typedValues(form);
  const { body = "", year = "", residents = "", source = "" } = values;
  const typed = { body, year, residents, source };
  const problems = problemsOfResidents(typed, new Date().getFullYear());
  if (problems.length > 0) {
    return refusedState(
      values,
      problems.map(({ field, message }) => ({ field, message: message[locale] })),
    );
  }
  return await enter(locale, values, [residentsEntry(typed)]);
}

/** Enters a whole table, or nothing of it. */
export async function enterResidentsListAction(
  locale: Locale,
  _before: AdminState,
  form: FormData,
): Promise<AdminState> {
  const t = await getTranslations({ locale, namespace: "residents" });
  const values = typedValues(form);
  const file = form.get("list");
  const content = file instanceof File && file.size > 0 ? await file.text() : (values.text ?? "");
  if (content.trim() === "") return refusedState(values, [{ field: "list", message: t("listMissing") }]);
  const { entries, problems } = readResidents(readPastedTable(content), new Date().getFullYear());
  if (problems.length > 0) {
    const told = problems.slice(0, MOST_TOLD).map(({ line, message }) => ({
      field: "list",
      message: t("line", { line, message: message[locale] }),
    }));
    const rest = problems.length - told.length;
    return refusedState(values, [
      ...told,
      ...(rest > 0 ? [{ field: "list", message: t("more", { count: rest }) }] : []),
    ]);
  }
  return await enter(locale, values, entries);
}

/** Takes a wrong number out. */
export async function strikeResidentsAction(
  locale: Locale,
  _before: AdminState,
  form: FormData,
): Promise<AdminState> {
  const actor = await requireActor();
  const t = await getTranslations({ locale, namespace: "residents" });
  const { body = "", year = "" } = typedValues(form);
  const refusal = await refusalOf(strikeResidents(actor, { bodyId: body, year: Number(year) }));
  if (refusal !== null) return refusedState({}, refusal[locale]);
  refresh();
  return { values: {}, errors: [], done: t("struck"), password: null };
}

async function enter(
  locale: Locale,
  values: AdminState["values"],
  entries: readonly ResidentsEntry[],
): Promise<AdminState> {
  const actor = await requireActor();
  const t = await getTranslations({ locale, namespace: "residents" });
  const refusal = await refusalOf(enterResidents(actor, entries));
  if (refusal !== null) return refusedState(values, refusal[locale]);
  refresh();
  return { values: {}, errors: [], done: t("entered", { count: entries.length }), password: null };
}
