"use client";

import { useTranslations } from "next-intl";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { errorOf } from "#components/ui/form-state.ts";
import { SelectField, type SelectOption } from "#components/ui/select-field.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { BODY_KINDS, BODY_LEVELS } from "#lib/domain/reports/types.ts";
import { AdminForm } from "./admin-form.tsx";
import type { AdminAction } from "./admin-state.ts";

/** Adds a body to the tree. */
export function BodyForm({ action, parents }: { action: AdminAction; parents: readonly SelectOption[] }) {
  const t = useTranslations("admin.organisations");
  const words = useTranslations();
  const kinds = BODY_KINDS.map((kind) => ({ value: kind, label: words(`review.kinds.${kind}`) }));
  const levels = BODY_LEVELS.map((level) => ({ value: level, label: words(`admin.levels.${level}`) }));
  return (
    <AdminForm
      action={action}
      submit={t("submit")}
      fields={(state) => (
        <>
          <SelectField
            id="parentId"
            label={t("fields.parentId")}
            options={parents}
            error={errorOf(state, "parentId")}
            defaultValue={state.values.parentId}
          />
          <TextField
            id="name"
            label={t("fields.name")}
            lang="zh-Hans"
            error={errorOf(state, "name")}
            defaultValue={state.values.name}
            required
          />
          <TextField
            id="slug"
            label={t("fields.slug")}
            hint={t("fields.slugHint")}
            error={errorOf(state, "slug")}
            defaultValue={state.values.slug}
            autoCapitalize="none"
            spellCheck={false}
            required
          />
          <SelectField
            id="kind"
            label={t("fields.kind")}
            options={kinds}
            defaultValue={state.values.kind ?? "department"}
          />
          <SelectField
            id="level"
            label={t("fields.level")}
            options={levels}
            defaultValue={state.values.level ?? "county"}
          />
          <TextField
            id="nameHant"
            label={t("fields.nameHant")}
            hint={t("fields.optionalHint")}
            lang="zh-Hant"
            defaultValue={state.values.nameHant}
          />
          <TextField
            id="nameEn"
            label={t("fields.nameEn")}
            hint={t("fields.optionalHint")}
            lang="en"
            defaultValue={state.values.nameEn}
          />
          <div>
            <Checkbox
              id="mustReport"
              label={t("fields.mustReport")}
              // The first time ticked; after an error as it was left.
              defaultChecked={state.values.name === undefined || state.values.mustReport !== undefined}
            />
            <Checkbox
              id="isDisclosureOffice"
              label={t("fields.isDisclosureOffice")}
              defaultChecked={state.values.isDisclosureOffice !== undefined}
            />
            <Checkbox
              id="mayMakeRegulations"
              label={t("fields.mayMakeRegulations")}
              defaultChecked={state.values.mayMakeRegulations !== undefined}
            />
          </div>
        </>
      )}
    />
  );
}
