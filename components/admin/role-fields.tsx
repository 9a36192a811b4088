"use client";

import { useTranslations } from "next-intl";
import { errorOf } from "#components/ui/form-state.ts";
import { SelectField, type SelectOption } from "#components/ui/select-field.tsx";
import type { AdminState } from "./admin-state.ts";
import { GIVABLE_ROLES } from "./givable-roles.ts";

/** Which role at which body. */
export function RoleFields({ state, bodies }: { state: AdminState; bodies: readonly SelectOption[] }) {
  const t = useTranslations();
  const roles = GIVABLE_ROLES.map((role) => ({ value: role, label: t(`shell.roles.${role}`) }));
  return (
    <>
      <SelectField
        id="role"
        label={t("admin.people.fields.role")}
        options={roles}
        defaultValue={state.values.role ?? "officer"}
      />
      <SelectField
        id="bodyId"
        label={t("admin.people.fields.bodyId")}
        options={bodies}
        error={errorOf(state, "bodyId")}
        defaultValue={state.values.bodyId}
      />
    </>
  );
}
