"use client";

import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { errorOf } from "#components/ui/form-state.ts";
import { TextField } from "#components/ui/text-field.tsx";
import { BODY_LEVELS, REPORT_SCOPES } from "#lib/domain/reports/types.ts";
import { AdminForm } from "./admin-form.tsx";
import type { AdminAction } from "./admin-state.ts";
import { deadlineField, statutoryDay } from "./deadline-field.ts";

/** Opens a year. The statutory days stand in the fields; earlier ones leave time for review. */
export function YearForm({ action, year }: { action: AdminAction; year: number }) {
  const t = useTranslations("admin");
  const scopes = useTranslations("shell.scopes");
  return (
    <AdminForm
      action={action}
      submit={t("collection.submit")}
      fields={(state) => (
        // The year after, once this one is open; what was done still stands above.
        <Fragment key={year}>
          <TextField
            id="year"
            label={t("collection.fields.year")}
            inputMode="numeric"
            error={errorOf(state, "year")}
            defaultValue={state.values.year ?? String(year)}
            className="tabular max-w-28"
            required
          />
          {BODY_LEVELS.map((level) => (
            <fieldset key={level} className="grid grid-cols-2 gap-3">
              <legend className="font-semibold text-14">{t(`levels.${level}`)}</legend>
              {REPORT_SCOPES.map((scope) => {
                const id = deadlineField(level, scope);
                return (
                  <TextField
                    key={id}
                    id={id}
                    type="date"
                    label={scopes(scope)}
                    error={errorOf(state, id)}
                    defaultValue={state.values[id] ?? statutoryDay(year, scope)}
                    className="tabular"
                  />
                );
              })}
            </fieldset>
          ))}
        </Fragment>
      )}
    />
  );
}
