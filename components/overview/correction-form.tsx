"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { errorOf, type FormState, placedErrors, UNTOUCHED } from "#components/ui/form-state.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextArea } from "#components/ui/text-area.tsx";

/** Opens a published report again; the reason will stand beside the new version. */
export function CorrectionForm(props: { action: (state: FormState, form: FormData) => Promise<FormState> }) {
  const t = useTranslations();
  const [state, send] = useActionState(props.action, UNTOUCHED);
  return (
    <form action={send} noValidate className="flex max-w-measure flex-col gap-3">
      <p className="text-14 text-ink-soft">{t("overview.correction.lead")}</p>
      <ErrorSummary title={t("shell.errorSummary", { count: placedErrors(state) })} errors={state.errors} />
      <TextArea
        id="reason"
        label={t("overview.correction.reason")}
        hint={t("overview.correction.reasonHint")}
        error={errorOf(state, "reason")}
        defaultValue={state.values.reason ?? ""}
        maxLength={500}
        required
      />
      <SubmitButton look="plain" className="self-start">
        {t("overview.correction.submit")}
      </SubmitButton>
    </form>
  );
}
