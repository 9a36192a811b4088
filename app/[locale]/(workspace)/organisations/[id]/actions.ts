"use server";

import { refresh } from "next/cache";
import { getTranslations } from "next-intl/server";
import type { AdminState } from "#components/admin/admin-state.ts";
import { refusedState } from "#components/admin/refused-state.ts";
import { missingFields, typedValues } from "#components/ui/form-state.ts";
import { readTile } from "#lib/domain/groups/read-tile.ts";
import type { Locale } from "#lib/domain/localized.ts";
import { proposeEnglishName } from "#lib/domain/names/propose-english-name.ts";
import { toTraditional } from "#lib/domain/names/to-traditional.ts";
import { SUCCESSION_KINDS } from "#lib/domain/succession/succession.ts";
import { changeBody } from "#lib/server/administration/change-body.ts";
import { enterSuccession } from "#lib/server/administration/enter-succession.ts";
import { placeTile } from "#lib/server/administration/place-tile.ts";
import { strikeSuccession } from "#lib/server/administration/strike-succession.ts";
import { refusalOf } from "#lib/server/session/refusal-of.ts";
import { requireActor } from "#lib/server/session/require-actor.ts";

/** The body an act is about, bound by the page. */
interface About {
  readonly locale: Locale;
  readonly bodyId: string;
}

/** Names a body anew; or, where that was the button, fills in what its name in zh-Hans proposes for the other languages. */
export async function changeNamesAction(
  { locale, bodyId }: About,
  _before: AdminState,
  form: FormData,
): Promise<AdminState> {
  const actor = await requireActor();
  const t = await getTranslations({ locale, namespace: "bodies.organisation" });
  const { intent, ...values } = typedValues(form);
  const field = (name: string) => (values[name] ?? "").trim();
  if (intent === "propose") {
    const [name, short] = [field("name"), field("shortName") || field("name")];
    const proposed = {
      nameHant: toTraditional(name),
      nameEn: proposeEnglishName(name),
      shortNameHant: toTraditional(short),
      shortNameEn: proposeEnglishName(short),
    };
    return { values: { ...values, ...proposed }, errors: [], done: t("proposed"), password: null };
  }
  const isSlugWrong = !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(field("slug"));
  const errors = [
    ...missingFields(values, ["name"], () => t("nameMissing")),
    ...(isSlugWrong ? [{ field: "slug", message: t("slugWrong") }] : []),
  ];
  if (errors.length > 0) return refusedState(values, errors);
  const refusal = await refusalOf(
    changeBody(actor, bodyId, {
      name: field("name"),
      nameHant: field("nameHant"),
      nameEn: field("nameEn"),
      shortName: field("shortName"),
      shortNameHant: field("shortNameHant"),
      shortNameEn: field("shortNameEn"),
      slug: field("slug"),
    }),
  );
  if (refusal !== null) return refusedState(values, refusal[locale]);
  refresh();
  return { values: {}, errors: [], done: t("changed"), password: null };
}

/** Puts on record what this body came from or went into. */
export async function enterSuccessionAction(
  { locale, bodyId }: About,
  _before: AdminState,
  form: FormData,
): Promise<AdminState> {
  const actor = await requireActor();
  const t = await getTranslations({ locale, namespace: "bodies.organisation" });
  const values = typedValues(form);
  const kind = SUCCESSION_KINDS.find((each) => each === values.kind);
  const { other = "", on = "", note = "" } = values;
  const isDayWrong = !/^\d{4}-\d{2}-\d{2}$/.test(on) || Number.isNaN(Date.parse(on));
  const errors = [
    ...missingFields(values, ["other"], () => t("otherMissing")),
    ...(isDayWrong ? [{ field: "on", message: t("dayWrong") }] : []),
    ...(note.length > 300 ? [{ field: "note", message: t("noteLong") }] : []),
  ];
  if (errors.length > 0 || kind === undefined) return refusedState(values, errors);
  const ends =
    values.direction === "from" ? { fromId: other, toId: bodyId } : { fromId: bodyId, toId: other };
  const refusal = await refusalOf(enterSuccession(actor, { ...ends, on, kind, note: note.trim() }));
  if (refusal !== null) return refusedState(values, refusal[locale]);
  refresh();
  return { values: {}, errors: [], done: t("entered"), password: null };
}

/** Puts the body on the map of its area, or takes it off. */
export async function placeTileAction(
  { locale, bodyId }: About,
  _before: AdminState,
  form: FormData,
): Promise<AdminState> {
  const actor = await requireActor();
  const t = await getTranslations({ locale, namespace: "residents" });
  const values = typedValues(form);
  const tile = readTile(values.column ?? "", values.row ?? "");
  if (tile === "wrong") return refusedState(values, [{ field: "column", message: t("mapWrong") }]);
  const refusal = await refusalOf(placeTile(actor, bodyId, tile));
  if (refusal !== null) return refusedState(values, refusal[locale]);
  refresh();
  return { values: {}, errors: [], done: t("placed"), password: null };
}

/** Takes a wrong entry out. */
export async function strikeSuccessionAction(
  { locale }: About,
  _before: AdminState,
  form: FormData,
): Promise<AdminState> {
  const actor = await requireActor();
  const t = await getTranslations({ locale, namespace: "bodies.organisation" });
  const { succession = "" } = typedValues(form);
  const refusal = await refusalOf(strikeSuccession(actor, succession));
  if (refusal !== null) return refusedState({}, refusal[locale]);
  refresh();
  return { values: {}, errors: [], done: t("struck"), password: null };
}
