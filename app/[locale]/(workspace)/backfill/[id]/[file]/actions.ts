"use server";

import { getTranslations } from "next-intl/server";
import { readAccepted } from "#components/importing/accept-fields.ts";
import { type FormState, typedValues } from "#components/ui/form-state.ts";
import type { Locale } from "#lib/domain/localized.ts";
import { redirect } from "#lib/i18n/navigation.ts";
import { setAsideFile } from "#lib/server/backfill/set-aside-file.ts";
import { settleFile } from "#lib/server/backfill/settle-file.ts";
import { orNotFound } from "#lib/server/session/or-not-found.ts";
import { refusalOf } from "#lib/server/session/refusal-of.ts";
import { requireActor } from "#lib/server/session/require-actor.ts";

/** The file an action is about, bound by its page. */
interface About {
  readonly locale: Locale;
  readonly fileId: string;
  readonly backfillId: string;
}

/** Sets a file aside and goes back to the board. */
export async function setAsideAction({ locale, fileId, backfillId }: About): Promise<void> {
  await orNotFound(setAsideFile(await requireActor(), fileId));
  redirect({ href: `/backfill/${backfillId}`, locale });
}

/** Settles whose report a file is and how its open cells are read, or sets it aside; then goes back to the board. */
export async function settleAction(about: About, _before: FormState, form: FormData): Promise<FormState> {
  if (form.get("step") === "aside") await setAsideAction(about);
  const { locale, fileId, backfillId } = about;
  const actor = await requireActor();
  const t = await getTranslations({ locale, namespace: "backfill.file" });
  const values = typedValues(form);
  const refused = (field: string | null, message: string) => ({
    values,
    errors: [{ field, message }],
    done: null,
  });
  const { bodyId = "", year = "", scope } = values;
  if (bodyId === "") return refused("bodyId", t("missing"));
  if (!/^\d{4}$/.test(year.trim())) return refused("year", t("badYear"));
  const chosen = Object.entries(readAccepted(form).cells).filter(
    ([, typed]) => typed !== "" || values.blankRest !== undefined,
  );
  const refusal = await refusalOf(
    settleFile(actor, fileId, {
      bodyId,
      year: Number(year),
      scope: scope === "consolidated" ? "consolidated" : "own_organ",
      chosen: Object.fromEntries(chosen),
    }),
  );
  if (refusal !== null) return refused(null, refusal[locale]);
  return redirect({ href: `/backfill/${backfillId}`, locale });
}
