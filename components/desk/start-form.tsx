"use client";

import { type ReactNode, useActionState } from "react";
import type { ButtonSize } from "#components/ui/button-look.ts";
import { type FormState, UNTOUCHED } from "#components/ui/form-state.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";

export type StartAction = (state: FormState, form: FormData) => Promise<FormState>;

interface StartFormProps {
  action: StartAction;
  size: ButtonSize;
  children: ReactNode;
}

/** Begins a report and leads to it; a refusal is said beside the button. */
export function StartForm({ action, size, children }: StartFormProps) {
  const [state, send] = useActionState(action, UNTOUCHED);
  return (
    <form action={send}>
      <SubmitButton look="plain" size={size}>
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
