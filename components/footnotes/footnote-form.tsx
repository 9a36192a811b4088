"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { errorOf, type FormState, UNTOUCHED } from "#components/ui/form-state.ts";
import { Notice } from "#components/ui/notice.tsx";
import { SelectField, type SelectOption } from "#components/ui/select-field.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextArea } from "#components/ui/text-area.tsx";
import { LONGEST_FOOTNOTE } from "#lib/domain/footnotes/footnote.ts";

interface FootnoteFormProps {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  places: readonly SelectOption[];
  /** The place chosen beforehand; empty where none is. */
  at: string;
}

/** What a body wants to say at one of its figures. */
export function FootnoteForm({ action, places, at }: FootnoteFormProps) {
  const t = useTranslations("bodies.footnotes");
  const shell = useTranslations("shell");
  const [state, send] = useActionState(action, UNTOUCHED);
  return (
    <form action={send} noValidate className="flex max-w-measure flex-col gap-4">
      <ErrorSummary title={shell("errorSummary", { count: state.errors.length })} errors={state.errors} />
      {state.done === null ? null : <Notice tone="ok" live="status" title={state.done} />}
      <SelectField
        id="place"
        label={t("place")}
        options={places}
        defaultValue={state.values.place ?? at}
        className="w-full"
      />
      <TextArea
        id="text"
        label={t("text")}
        hint={t("textHint", { most: LONGEST_FOOTNOTE })}
        lang="zh-Hans"
        rows={4}
        error={errorOf(state, "text")}
        defaultValue={state.values.text}
        required
      />
      <SubmitButton className="self-start">{t("submit")}</SubmitButton>
    </form>
  );
}
