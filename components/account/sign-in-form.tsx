"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { errorOf, type FormState, UNTOUCHED } from "#components/ui/form-state.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextField } from "#components/ui/text-field.tsx";

interface SignInFormProps {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  /** Where to go afterwards; empty for the person's own first page. */
  next: string;
}

/** An ordinary form: it works before and without JavaScript. The password is never given back. */
export function SignInForm({ action, next }: SignInFormProps) {
  const t = useTranslations();
  const [state, send] = useActionState(action, UNTOUCHED);
  return (
    <form action={send} noValidate className="flex max-w-sm flex-col gap-5">
      <ErrorSummary title={t("shell.errorSummary", { count: state.errors.length })} errors={state.errors} />
      <input type="hidden" name="next" value={next} />
      <TextField
        id="accountName"
        label={t("signin.accountName")}
        error={errorOf(state, "accountName")}
        defaultValue={state.values.accountName ?? ""}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
      />
      <TextField
        id="password"
        type="password"
        label={t("signin.password")}
        error={errorOf(state, "password")}
        autoComplete="current-password"
        required
      />
      <SubmitButton className="self-start">{t("signin.submit")}</SubmitButton>
    </form>
  );
}
