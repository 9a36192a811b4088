"use client";

import { useTranslations } from "next-intl";
import { errorOf } from "#components/ui/form-state.ts";
import { TextArea } from "#components/ui/text-area.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { AdminForm } from "./admin-form.tsx";
import type { AdminAction } from "./admin-state.ts";

/** Residents of many areas and years as one table, from a file or pasted. */
export function ResidentsListForm({ action }: { action: AdminAction }) {
  const t = useTranslations("residents");
  return (
    <AdminForm
      action={action}
      look="plain"
      submit={t("severalSubmit")}
      fields={(state) => (
        <>
          <TextField
            id="list"
            type="file"
            accept=".csv,text/csv"
            label={t("fields.list")}
            hint={t("severalHint")}
            error={errorOf(state, "list")}
          />
          <TextArea id="text" label={t("fields.text")} rows={5} defaultValue={state.values.text} />
        </>
      )}
    />
  );
}
