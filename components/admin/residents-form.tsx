"use client";

import { useTranslations } from "next-intl";
import { errorOf } from "#components/ui/form-state.ts";
import { SelectField, type SelectOption } from "#components/ui/select-field.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { LONGEST_SOURCE } from "#lib/domain/residents/residents-entry.ts";
import { AdminForm } from "./admin-form.tsx";
import type { AdminAction } from "./admin-state.ts";

/** How many people live in an area, in which year, and who says so. */
export function ResidentsForm({ action, areas }: { action: AdminAction; areas: readonly SelectOption[] }) {
  const t = useTranslations("residents");
  return (
    <AdminForm
      action={action}
      submit={t("submit")}
      fields={(state) => (
        <>
          <SelectField
            id="body"
            label={t("fields.body")}
            options={areas}
            error={errorOf(state, "body")}
            defaultValue={state.values.body}
          />
          <TextField
            id="year"
            label={t("fields.year")}
            inputMode="numeric"
            error={errorOf(state, "year")}
            defaultValue={state.values.year}
            className="tabular max-w-28"
            required
          />
          <TextField
            id="residents"
            label={t("fields.residents")}
            inputMode="numeric"
            error={errorOf(state, "residents")}
            defaultValue={state.values.residents}
            className="tabular max-w-48"
            required
          />
          <TextField
            id="source"
            label={t("fields.source")}
            hint={t("sourceHint")}
            maxLength={LONGEST_SOURCE}
            error={errorOf(state, "source")}
            defaultValue={state.values.source}
            required
          />
        </>
      )}
    />
  );
}
