"use client";

import { useLocale, useTranslations } from "next-intl";
import { errorOf } from "#components/ui/form-state.ts";
import { SelectField, type SelectOption } from "#components/ui/select-field.tsx";
import { TextArea } from "#components/ui/text-area.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { SUCCESSION_KINDS, SUCCESSION_WORDS } from "#lib/domain/succession/succession.ts";
import { AdminForm } from "./admin-form.tsx";
import type { AdminAction } from "./admin-state.ts";

/** What a body came from or went into, when and how. */
export function SuccessionForm({ action, others }: { action: AdminAction; others: readonly SelectOption[] }) {
  const t = useTranslations("bodies.organisation");
  const locale = useLocale();
  return (
    <AdminForm
      action={action}
      look="plain"
      submit={t("enterSubmit")}
      fields={(state) => (
        <>
          <SelectField
            id="direction"
            label={t("fields.direction")}
            options={[
              { value: "from", label: t("from") },
              { value: "to", label: t("to") },
            ]}
            defaultValue={state.values.direction ?? "from"}
          />
          <SelectField
            id="other"
            label={t("fields.other")}
            options={others}
            error={errorOf(state, "other")}
            defaultValue={state.values.other}
          />
          <SelectField
            id="kind"
            label={t("fields.kind")}
            options={SUCCESSION_KINDS.map((kind) => ({ value: kind, label: SUCCESSION_WORDS[kind][locale] }))}
            defaultValue={state.values.kind ?? "renamed"}
          />
          <TextField
            id="on"
            type="date"
            label={t("fields.on")}
            error={errorOf(state, "on")}
            defaultValue={state.values.on}
            required
          />
          <TextArea
            id="note"
            label={t("fields.note")}
            hint={t("noteHint")}
            rows={2}
            maxLength={300}
            error={errorOf(state, "note")}
            defaultValue={state.values.note}
          />
        </>
      )}
    />
  );
}
