"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { type FormState, UNTOUCHED } from "#components/ui/form-state.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";

/** Marks a comment as dealt with. */
export function ResolveForm({ action }: { action: (state: FormState) => Promise<FormState> }) {
  const t = useTranslations("review.comments");
  const [state, send] = useActionState(action, UNTOUCHED);
  return (
    <form action={send}>
      <SubmitButton look="quiet" className="text-13">
        {t("resolve")}
      </SubmitButton>
      {state.errors.map(({ message }) => (
        <p key={message} role="alert" className="text-13 text-error">
          {message}
        </p>
      ))}
    </form>
  );
}
