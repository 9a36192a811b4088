"use client";

import { type ReactNode, useActionState } from "react";
import { type FormState, UNTOUCHED } from "#components/ui/form-state.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";

export type StartAction = (state: FormState, form: FormData) => Promise<FormState>;

/** Begins a report and leads to it; a refusal is said beside the button. */
export function StartForm({ action, children }: { action: StartAction; children: ReactNode }) {
  const [state, send] = useActionState(action, UNTOUCHED);
  return (
    <form action={send}>
      <SubmitButton look="plain" className="min-h-7 py-0 text-13">
        {children}
      </SubmitButton>
      {state.errors.map(({ message }) => (
        <p key={message} role="alert" className="text-13 text-error">
          {message}
        </p>
      ))}
    </form>
  );
}
