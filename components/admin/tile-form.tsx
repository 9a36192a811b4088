"use client";

import { useTranslations } from "next-intl";
import { errorOf } from "#components/ui/form-state.ts";
import { TextField } from "#components/ui/text-field.tsx";
import type { OrganisationView } from "#lib/domain/views/organisation-view.ts";
import { AdminForm } from "./admin-form.tsx";
import type { AdminAction } from "./admin-state.ts";

/** Where a body stands on the schematic map of its area. */
export function TileForm({ action, tile }: { action: AdminAction; tile: OrganisationView["tile"] }) {
  const t = useTranslations("residents");
  return (
    <AdminForm
      action={action}
      look="plain"
      submit={t("mapSubmit")}
      fields={(state) => (
        <div className="flex gap-4">
          <TextField
            id="column"
            label={t("column")}
            inputMode="numeric"
            error={errorOf(state, "column")}
            defaultValue={state.values.column ?? tile?.column}
            className="tabular max-w-20"
          />
          <TextField
            id="row"
            label={t("row")}
            inputMode="numeric"
            defaultValue={state.values.row ?? tile?.row}
            className="tabular max-w-20"
          />
        </div>
      )}
    />
  );
}
