import { useTranslations } from "next-intl";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { errorOf, type FormState } from "#components/ui/form-state.ts";
import { SelectField } from "#components/ui/select-field.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { Locale } from "#lib/domain/localized.ts";
import { REPORT_SCOPES } from "#lib/domain/reports/types.ts";
import type { BackfillFileView } from "#lib/domain/views/backfill-view.ts";
import { bodyOptions } from "./body-options.ts";

interface PlaceFieldsProps {
  file: BackfillFileView;
  state: FormState;
  locale: Locale;
}

/** Whose report of which year a file is, and the two ways to settle it. What is settled shows neither. */
export function PlaceFields({ file, state, locale }: PlaceFieldsProps) {
  const t = useTranslations("backfill.file");
  const scopes = useTranslations("shell.scopes");
  if (file.state !== "needs_look" && file.state !== "ready")
    return <p className="text-14 text-ink-soft">{t("decided")}</p>;
  const bodies = [{ value: "", label: t("choose") }, ...bodyOptions(file.bodies, locale)];
  return (
    <section aria-labelledby="whose" className="border-line border-y py-4">
      <h2 id="whose" className="pb-2 text-16">
        {t("whose")}
      </h2>
      <div className="flex flex-wrap items-end gap-4">
        <div className="w-80 max-w-full">
          <SelectField
            id="bodyId"
            label={t("body")}
            options={bodies}
            error={errorOf(state, "bodyId")}
            defaultValue={state.values.bodyId ?? file.bodyId ?? ""}
          />
        </div>
        <div className="w-24">
          <TextField
            id="year"
            label={t("year")}
            inputMode="numeric"
            error={errorOf(state, "year")}
            defaultValue={state.values.year ?? file.year ?? ""}
          />
        </div>
        <div className="w-48">
          <SelectField
            id="scope"
            label={t("scope")}
            options={REPORT_SCOPES.map((scope) => ({ value: scope, label: scopes(scope) }))}
            defaultValue={state.values.scope ?? file.scope ?? "own_organ"}
          />
        </div>
      </div>
      {file.openCells === 0 ? null : <Checkbox id="blankRest" label={t("blankRest")} />}
      <div className="flex flex-wrap gap-3 pt-3">
        <SubmitButton name="step" value="settle">
          {t("settle")}
        </SubmitButton>
        <SubmitButton name="step" value="aside" look="plain">
          {t("setAside")}
        </SubmitButton>
      </div>
    </section>
  );
}
