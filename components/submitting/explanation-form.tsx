"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { errorOf, type FormState, UNTOUCHED } from "#components/ui/form-state.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextArea } from "#components/ui/text-area.tsx";

interface ExplanationFormProps {
  /** Tells the forms of a page apart. */
  id: string;
  /** What was written before; empty where nothing was. */
  given: string;
  action: (state: FormState, form: FormData) => Promise<FormState>;
}

/** The reason for one finding. */
export function ExplanationForm({ id, given, action }: ExplanationFormProps) {
  const t = useTranslations("submitting.explanation");
  const [state, send] = useActionState(action, UNTOUCHED);
  const field = `explanation-${id}`;
  return (
    <form action={send} noValidate className="mt-2 flex flex-col gap-2">
      <TextArea
        id={field}
        name="text"
        rows={2}
        lang="zh"
        maxLength={2_000}
        label={t("label")}
        error={errorOf(state, "text")}
        defaultValue={state.values.text ?? given}
        required
      />
      <div className="flex flex-wrap items-center gap-3">
        <SubmitButton look="plain">{t("save")}</SubmitButton>
        <span role="status" className="text-13 text-ok">
          {state.done}
        </span>
      </div>
    </form>
  );
}
