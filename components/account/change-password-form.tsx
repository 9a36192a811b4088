"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { errorOf, type FormState, UNTOUCHED } from "#components/ui/form-state.ts";
import { Notice } from "#components/ui/notice.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextField } from "#components/ui/text-field.tsx";

interface ChangePasswordFormProps {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  minLength: number;
}

export function ChangePasswordForm({ action, minLength }: ChangePasswordFormProps) {
  const t = useTranslations();
  const [state, send] = useActionState(action, UNTOUCHED);
  return (
    <form action={send} noValidate className="flex max-w-sm flex-col gap-5">
      <ErrorSummary title={t("shell.errorSummary", { count: state.errors.length })} errors={state.errors} />
      {state.done === null ? null : <Notice tone="ok" live="status" title={state.done} />}
      <TextField
        id="current"
        type="password"
        label={t("account.password.current")}
        error={errorOf(state, "current")}
        autoComplete="current-password"
        required
      />
      <TextField
        id="next"
        type="password"
        label={t("account.password.next")}
        hint={t("account.password.nextHint", { min: minLength })}
        error={errorOf(state, "next")}
        autoComplete="new-password"
        minLength={minLength}
        required
      />
      <TextField
        id="repeat"
        type="password"
        label={t("account.password.repeat")}
        error={errorOf(state, "repeat")}
        autoComplete="new-password"
        required
      />
      <SubmitButton className="self-start">{t("account.password.submit")}</SubmitButton>
    </form>
  );
}
