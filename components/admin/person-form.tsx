"use client";

import { useTranslations } from "next-intl";
import { errorOf } from "#components/ui/form-state.ts";
import type { SelectOption } from "#components/ui/select-field.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { AdminForm } from "./admin-form.tsx";
import type { AdminAction } from "./admin-state.ts";
import { RoleFields } from "./role-fields.tsx";

/** Adds a person with a first role; the password that comes back is shown once. */
export function PersonForm({ action, bodies }: { action: AdminAction; bodies: readonly SelectOption[] }) {
  const t = useTranslations("admin.people");
  return (
    <AdminForm
      action={action}
      submit={t("submit")}
      fields={(state) => (
        <>
          <TextField
            id="personName"
            label={t("fields.name")}
            error={errorOf(state, "personName")}
            defaultValue={state.values.personName}
            autoComplete="off"
            required
          />
          <TextField
            id="accountName"
            label={t("fields.accountName")}
            hint={t("fields.accountHint")}
            error={errorOf(state, "accountName")}
            defaultValue={state.values.accountName}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            required
          />
          <RoleFields state={state} bodies={bodies} />
        </>
      )}
    />
  );
}
