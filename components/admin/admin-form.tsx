"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { type AdminAction, type AdminState, UNTOUCHED_ADMIN } from "./admin-state.ts";
import { OneTimePasswordNotice } from "./one-time-password.tsx";

interface AdminFormProps {
  action: AdminAction;
  submit: string;
  /** primary where the form is the page's one act. */
  look?: "primary" | "plain" | "danger";
  fields: (state: AdminState) => ReactNode;
}

/** The frame of every administration form: errors on top, what was done, fields, one button. */
export function AdminForm({ action, submit, look = "primary", fields }: AdminFormProps) {
  const t = useTranslations("shell");
  const [state, send] = useActionState(action, UNTOUCHED_ADMIN);
  return (
    <form action={send} noValidate className="flex max-w-md flex-col gap-4">
      <ErrorSummary title={t("errorSummary", { count: state.errors.length })} errors={state.errors} />
      {state.done === null ? null : <Notice tone="ok" live="status" title={state.done} />}
      {state.password === null ? null : <OneTimePasswordNotice {...state.password} />}
      {fields(state)}
      <SubmitButton look={look} className="self-start">
        {submit}
      </SubmitButton>
    </form>
  );
}
