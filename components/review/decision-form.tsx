"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { errorOf, type FormState, placedErrors, UNTOUCHED } from "#components/ui/form-state.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextArea } from "#components/ui/text-area.tsx";
import { CannedRemarks } from "./canned-remarks.tsx";

export type Decision = "approve" | "return";

interface DecisionFormProps {
  /** What may be decided now: both after a submission, only the return once approved. */
  choices: readonly Decision[];
  action: (state: FormState, form: FormData) => Promise<FormState>;
}

/** One choice, one field, one button: so that nobody approves what they meant to return. */
export function DecisionForm({ choices, action }: DecisionFormProps) {
  const t = useTranslations();
  const [state, send] = useActionState(action, UNTOUCHED);
  const chosen = state.values.decision ?? (choices.length === 1 ? choices[0] : undefined);
  const choiceError = errorOf(state, `decision-${choices[0]}`);
  return (
    <form action={send} noValidate className="flex flex-col gap-3">
      <ErrorSummary title={t("shell.errorSummary", { count: placedErrors(state) })} errors={state.errors} />
      <fieldset className="flex flex-col gap-1" key={chosen ?? "none"}>
        <legend className="font-semibold text-14">{t("review.decision.choice")}</legend>
        {choiceError === null ? null : <p className="font-semibold text-13 text-error">{choiceError}</p>}
        {choices.map((choice) => (
          <div key={choice}>
            <label htmlFor={`decision-${choice}`} className="flex min-h-8 items-center gap-2 text-14">
              <input
                type="radio"
                id={`decision-${choice}`}
                name="decision"
                value={choice}
                defaultChecked={chosen === choice}
                aria-describedby={`decision-${choice}-hint`}
                className="size-4 accent-accent"
              />
              {t(`review.decision.${choice}`)}
            </label>
            <p id={`decision-${choice}-hint`} className="pl-6 text-13 text-ink-soft">
              {t(`review.decision.${choice}Hint`)}
            </p>
          </div>
        ))}
      </fieldset>
      <div>
        <TextArea
          id="decision-text"
          name="text"
          label={t("review.decision.text")}
          hint={t("review.decision.textHint")}
          error={errorOf(state, "decision-text")}
          defaultValue={state.values.text ?? ""}
        />
        <CannedRemarks field="decision-text" />
      </div>
      <SubmitButton className="self-start">{t("review.decision.submit")}</SubmitButton>
    </form>
  );
}
