"use server";

import { refresh } from "next/cache";
import { getTranslations } from "next-intl/server";
import { type FormState, typedValues } from "#components/ui/form-state.ts";
import type { Locale } from "#lib/domain/localized.ts";
import { decideFootnote } from "#lib/server/footnotes/decide-footnote.ts";
import { refusalOf } from "#lib/server/session/refusal-of.ts";
import { requireActor } from "#lib/server/session/require-actor.ts";

/** Publishes a footnote or refuses it, by the button that was pressed. */
export async function decideFootnoteAction(
  { locale, footnoteId }: { readonly locale: Locale; readonly footnoteId: string },
  _before: FormState,
  form: FormData,
): Promise<FormState> {
  const actor = await requireActor();
  const t = await getTranslations({ locale, namespace: "bodies.footnotes" });
  const { decision, ...values } = typedValues(form);
  const accepted = decision === "accept";
  const reason = (values.reason ?? "").trim();
  const field = `reason-${footnoteId}`;
  if (!accepted && reason === "")
    return { values, errors: [{ field, message: t("reasonMissing") }], done: null };
  const refusal = await refusalOf(decideFootnote(actor, footnoteId, { accepted, reason }));
  if (refusal !== null) return { values, errors: [{ field: null, message: refusal[locale] }], done: null };
  refresh();
  return { values: {}, errors: [], done: t("decided") };
}
