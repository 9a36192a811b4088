"use client";

import { useTranslations } from "next-intl";
import { buttonStyle } from "#components/ui/button-look.ts";
import { errorOf } from "#components/ui/form-state.ts";
import { TextField } from "#components/ui/text-field.tsx";
import type { OrganisationView } from "#lib/domain/views/organisation-view.ts";
import { AdminForm } from "./admin-form.tsx";
import type { AdminAction } from "./admin-state.ts";

const FIELDS = [
  ["name", "zh-Hans"],
  ["shortName", "zh-Hans"],
  ["nameHant", "zh-Hant"],
  ["shortNameHant", "zh-Hant"],
  ["nameEn", "en"],
  ["shortNameEn", "en"],
] as const;

/** What a body is called in three languages, and its address. A second button proposes what is missing. */
export function NamesForm({ action, view }: { action: AdminAction; view: OrganisationView }) {
  const t = useTranslations("bodies.organisation");
  const { names, proposed, formerSlugs } = view;
  const hintOf = (field: (typeof FIELDS)[number][0]) => {
    if (field !== "nameEn" && field !== "nameHant") return undefined;
    return names[field] === proposed[field] ? undefined : t("proposal", { name: proposed[field] });
  };
  return (
    <AdminForm
      action={action}
      submit={t("submit")}
      fields={(state) => (
        <>
          {FIELDS.map(([field, lang]) => (
            <TextField
              key={`${field} ${state.values[field] ?? names[field]}`}
              id={field}
              label={t(`fields.${field}`)}
              hint={hintOf(field)}
              lang={lang}
              error={errorOf(state, field)}
              defaultValue={state.values[field] ?? names[field]}
              required={field === "name"}
            />
          ))}
          <button
            type="submit"
            name="intent"
            value="propose"
            className={`${buttonStyle({ look: "quiet" })} self-start`}
          >
            {t("propose")}
          </button>
          <TextField
            key={`slug ${state.values.slug ?? names.slug}`}
            id="slug"
            label={t("fields.slug")}
            hint={
              formerSlugs.length === 0 ? t("slugHint") : t("slugFormer", { slugs: formerSlugs.join("、") })
            }
            error={errorOf(state, "slug")}
            defaultValue={state.values.slug ?? names.slug}
            autoCapitalize="none"
            spellCheck={false}
            required
          />
          <p className="text-13 text-ink-soft">{t("pinyin", { pinyin: view.pinyin })}</p>
        </>
      )}
    />
  );
}
