"use client";

import { useTranslations } from "next-intl";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { errorOf } from "#components/ui/form-state.ts";
import { SelectField } from "#components/ui/select-field.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { AdminForm } from "./admin-form.tsx";
import type { AdminAction, AdminState } from "./admin-state.ts";

/** Creates a jurisdiction with its government and first administrator. */
export function JurisdictionForm({ action }: { action: AdminAction }) {
  const t = useTranslations("admin");
  const f = useTranslations("admin.operation.fields");
  const levels = (["province", "city"] as const).map((level) => ({
    value: level,
    label: t(`levels.${level}`),
  }));
  const text = (state: AdminState, id: string) => ({
    id,
    error: errorOf(state, id),
    defaultValue: state.values[id] ?? "",
    autoComplete: "off",
  });
  return (
    <AdminForm
      action={action}
      submit={t("operation.submit")}
      fields={(state) => (
        <>
          <TextField {...text(state, "name")} label={f("name")} lang="zh-Hans" required />
          <TextField
            {...text(state, "code")}
            label={f("code")}
            hint={f("codeHint")}
            inputMode="numeric"
            required
          />
          <SelectField
            id="level"
            label={f("level")}
            options={levels}
            defaultValue={state.values.level ?? "province"}
          />
          <TextField {...text(state, "nameHant")} label={f("nameHant")} lang="zh-Hant" />
          <TextField {...text(state, "nameEn")} label={f("nameEn")} lang="en" />
          <div>
            <Checkbox
              id="directReview"
              label={f("directReview")}
              defaultChecked={state.values.directReview !== undefined}
            />
            <Checkbox
              id="signOffSteps"
              label={f("signOffSteps")}
              defaultChecked={state.values.name === undefined || state.values.signOffSteps !== undefined}
            />
          </div>
          <TextField {...text(state, "adminName")} label={f("adminName")} required />
          <TextField
            {...text(state, "accountName")}
            label={f("accountName")}
            hint={t("people.fields.accountHint")}
            autoCapitalize="none"
            spellCheck={false}
            required
          />
        </>
      )}
    />
  );
}
