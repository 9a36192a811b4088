"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { errorOf, type FormState, UNTOUCHED } from "#components/ui/form-state.ts";
import { Notice } from "#components/ui/notice.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextArea } from "#components/ui/text-area.tsx";

interface ReplyFormProps {
  commentId: string;
  action: (state: FormState, form: FormData) => Promise<FormState>;
}

/** An answer to a comment, folded away until it is wanted. */
export function ReplyForm({ commentId, action }: ReplyFormProps) {
  const t = useTranslations("review.comments");
  const [state, send] = useActionState(action, UNTOUCHED);
  const refusal = errorOf(state, "comment-text") ?? state.errors[0]?.message ?? null;
  return (
    <details className="min-w-0 grow" open={refusal !== null}>
      <summary className="text-13 text-accent">{t("reply")}</summary>
      <form action={send} noValidate className="flex flex-col gap-2 pt-1">
        {state.done === null ? null : <Notice tone="ok" live="status" title={state.done} />}
        <TextArea
          id={`reply-${commentId}`}
          name="text"
          rows={2}
          label={t("replyLabel")}
          error={refusal}
          defaultValue={state.values.text ?? ""}
        />
        <SubmitButton look="plain" className="self-start">
          {t("reply")}
        </SubmitButton>
      </form>
    </details>
  );
}
