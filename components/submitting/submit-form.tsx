"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { type FormState, UNTOUCHED } from "#components/ui/form-state.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";

interface SubmitFormProps {
  act: "submit" | "request_sign_off";
  action: (state: FormState) => Promise<FormState>;
}

/** The one act of the page. What stands in its way is said above it, and the server decides again. */
export function SubmitForm({ act, action }: SubmitFormProps) {
  const t = useTranslations();
  const [state, send] = useActionState(action, UNTOUCHED);
  return (
    <form action={send} className="flex flex-col items-start gap-3">
      <ErrorSummary title={t("submitting.decision.notNow")} errors={state.errors} />
      <SubmitButton className="min-h-11 min-w-32">{t(`submitting.decision.${act}`)}</SubmitButton>
    </form>
  );
}
