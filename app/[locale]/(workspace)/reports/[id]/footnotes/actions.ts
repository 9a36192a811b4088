"use server";

import { refresh } from "next/cache";
import { getTranslations } from "next-intl/server";
import { type FormState, typedValues } from "#components/ui/form-state.ts";
import { LONGEST_FOOTNOTE } from "#lib/domain/footnotes/footnote.ts";
import type { Locale } from "#lib/domain/localized.ts";
import { proposeFootnote } from "#lib/server/footnotes/propose-footnote.ts";
import { withdrawFootnote } from "#lib/server/footnotes/withdraw-footnote.ts";
import { refusalOf } from "#lib/server/session/refusal-of.ts";
import { requireActor } from "#lib/server/session/require-actor.ts";

/** Hands a footnote to the office above. */
export async function proposeFootnoteAction(
  { locale, reportId }: { readonly locale: Locale; readonly reportId: string },
  _before: FormState,
  form: FormData,
): Promise<FormState> {
  const actor = await requireActor();
  const t = await getTranslations({ locale, namespace: "bodies.footnotes" });
  const values = typedValues(form);
  const { place = "", text = "" } = values;
  const isLong = [...text.trim()].length > LONGEST_FOOTNOTE;
  const errors = [
    ...(text.trim() === "" ? [{ field: "text", message: t("textMissing") }] : []),
    ...(isLong ? [{ field: "text", message: t("textLong", { most: LONGEST_FOOTNOTE }) }] : []),
  ];
  if (errors.length > 0) return { values, errors, done: null };
  const refusal = await refusalOf(proposeFootnote(actor, reportId, { place, text }));
  if (refusal !== null) return { values, errors: [{ field: null, message: refusal[locale] }], done: null };
  refresh();
  return { values: {}, errors: [], done: t("proposed") };
}

/** Takes a footnote back. */
export async function withdrawFootnoteAction(
  { locale }: { readonly locale: Locale },
  _before: FormState,
  form: FormData,
): Promise<FormState> {
  const actor = await requireActor();
  const t = await getTranslations({ locale, namespace: "bodies.footnotes" });
  const refusal = await refusalOf(withdrawFootnote(actor, typedValues(form).footnote ?? ""));
  if (refusal !== null)
    return { values: {}, errors: [{ field: null, message: refusal[locale] }], done: null };
  refresh();
  return { values: {}, errors: [], done: t("withdrawn") };
}
