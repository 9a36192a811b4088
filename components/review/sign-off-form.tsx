"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { errorOf, type FormState, placedErrors, UNTOUCHED } from "#components/ui/form-state.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextArea } from "#components/ui/text-area.tsx";

type FormAction = (state: FormState, form: FormData) => Promise<FormState>;

/** Signing and handing back are two forms: the one needs nothing, the other a reason. */
export function SignOffForm({ sign, refuse }: { sign: FormAction | null; refuse: FormAction | null }) {
  return (
    <div className="flex max-w-measure flex-col gap-8">
      {sign === null ? null : <SignForm action={sign} />}
      {refuse === null ? null : <RefuseForm action={refuse} />}
    </div>
  );
}

function SignForm({ action }: { action: FormAction }) {
  const t = useTranslations();
  const [state, send] = useActionState(action, UNTOUCHED);
  return (
    <form action={send} className="flex flex-col items-start gap-2">
      <ErrorSummary title={t("shell.errorSummary", { count: placedErrors(state) })} errors={state.errors} />
      <SubmitButton className="min-h-11 min-w-32">{t("review.signOff.sign")}</SubmitButton>
      <p className="text-13 text-ink-soft">{t("review.signOff.signHint")}</p>
    </form>
  );
}

function RefuseForm({ action }: { action: FormAction }) {
  const t = useTranslations();
  const [state, send] = useActionState(action, UNTOUCHED);
  return (
    <form action={send} noValidate className="flex flex-col gap-3">
      <ErrorSummary title={t("shell.errorSummary", { count: placedErrors(state) })} errors={state.errors} />
      <TextArea
        id="reason"
        label={t("review.signOff.reason")}
        error={errorOf(state, "reason")}
        defaultValue={state.values.reason ?? ""}
        required
      />
      <SubmitButton look="plain" className="min-h-11 self-start">
        {t("review.signOff.return")}
      </SubmitButton>
    </form>
  );
}
