"use server";

import { refresh } from "next/cache";
import { getTranslations } from "next-intl/server";
import { type AdminState, UNTOUCHED_ADMIN } from "#components/admin/admin-state.ts";
import { refusedState } from "#components/admin/refused-state.ts";
import type { AcceptState } from "#components/backfill/accept-form.tsx";
import { missingFields, typedValues } from "#components/ui/form-state.ts";
import type { Locale } from "#lib/domain/localized.ts";
import { BODY_KINDS, BODY_LEVELS } from "#lib/domain/reports/types.ts";
import { acceptReady } from "#lib/server/backfill/accept-ready.ts";
import { addAllProposed, NOTHING_MORE } from "#lib/server/backfill/add-all-proposed.ts";
import { addProposedBody } from "#lib/server/backfill/add-proposed-body.ts";
import { resumeBackfill, stopBackfill } from "#lib/server/backfill/stop-backfill.ts";
import { orNotFound } from "#lib/server/session/or-not-found.ts";
import { refusalOf } from "#lib/server/session/refusal-of.ts";
import { requireActor } from "#lib/server/session/require-actor.ts";

/** Stops reading after the files in hand. */
export async function stopAction(id: string): Promise<void> {
  await orNotFound(stopBackfill(await requireActor(), id));
  refresh();
}

/** Goes on reading. */
export async function resumeAction(id: string): Promise<void> {
  await orNotFound(resumeBackfill(await requireActor(), id));
  refresh();
}

/** Publishes everything that is ready as historical reports. */
export async function acceptAction(id: string, _before: AcceptState): Promise<AcceptState> {
  const outcome = await orNotFound(acceptReady(await requireActor(), id));
  refresh();
  return outcome;
}

/** Adds all proposed bodies as they are proposed. */
export async function addAllAction(
  { locale, backfillId }: { readonly locale: Locale; readonly backfillId: string },
  _before: AdminState,
): Promise<AdminState> {
  const { added, refused } = await orNotFound(addAllProposed(await requireActor(), backfillId));
  const t = await getTranslations({ locale, namespace: "backfill.proposals" });
  refresh();
  return { ...UNTOUCHED_ADMIN, done: t("allDone", { added, refused }) };
}

/** Adds a body that titles name, as somebody confirmed it, and has its files read again. */
export async function addBodyAction(
  { locale, backfillId }: { readonly locale: Locale; readonly backfillId: string },
  _before: AdminState,
  form: FormData,
): Promise<AdminState> {
  const actor = await requireActor();
  const t = await getTranslations({ locale, namespace: "admin" });
  const values = typedValues(form);
  const { organisation = "", name = "", slug = "", parentId = "" } = values;
  const kind = BODY_KINDS.find((each) => each === values.kind);
  const level = BODY_LEVELS.find((each) => each === values.level);
  const missing = (field: "name" | "slug") =>
    missingFields(values, [field], () => t("missing", { field: t(`organisations.fields.${field}`) }));
  const isSlugWrong = slug !== "" && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug.trim());
  const errors = [
    ...missing("name"),
    ...missing("slug"),
    ...(isSlugWrong ? [{ field: "slug", message: t("organisations.slugWrong") }] : []),
  ];
  if (errors.length > 0 || kind === undefined || level === undefined) return refusedState(values, errors);
  const body = {
    parentId,
    name: name.trim(),
    slug: slug.trim(),
    kind,
    level,
    ...NOTHING_MORE,
  };
  const refusal = await refusalOf(addProposedBody(actor, backfillId, { organisation, body }));
  if (refusal !== null) return refusedState(values, refusal[locale]);
  refresh();
  return { values: {}, errors: [], done: t("organisations.done", { name: body.name }), password: null };
}
