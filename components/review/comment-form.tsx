"use client";

import { useTranslations } from "next-intl";
import { useActionState, useEffect, useState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { FIELD_LOOK, FieldFrame } from "#components/ui/field-frame.tsx";
import { errorOf, type FormState, placedErrors, UNTOUCHED } from "#components/ui/form-state.ts";
import { Notice } from "#components/ui/notice.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextArea } from "#components/ui/text-area.tsx";
import { CannedRemarks } from "./canned-remarks.tsx";
import { useSelectedPlace } from "./selected-place.tsx";

/** Places to choose from, in the reader's language: the format itself is not sent to the browser. */
export interface PlaceOptions {
  readonly label: string | null;
  readonly places: readonly { readonly key: string; readonly label: string }[];
}

interface CommentFormProps {
  places: readonly PlaceOptions[];
  action: (state: FormState, form: FormData) => Promise<FormState>;
}

/** A new comment: the place is the cell chosen in the report, or one from the list. */
export function CommentForm({ places, action }: CommentFormProps) {
  const t = useTranslations();
  const { place, select } = useSelectedPlace();
  const [state, send] = useActionState(action, UNTOUCHED);
  // An action empties its form, and a list with a value of its own would then show another place than it sends.
  const [round, setRound] = useState(0);
  useEffect(() => setRound((before) => (state === UNTOUCHED ? before : before + 1)), [state]);
  return (
    <form id="comment" action={send} noValidate className="flex flex-col gap-3">
      <h3 className="text-14">{t("review.comments.add")}</h3>
      <ErrorSummary title={t("shell.errorSummary", { count: placedErrors(state) })} errors={state.errors} />
      {state.done === null ? null : <Notice tone="ok" live="status" title={state.done} />}
      <FieldFrame id="comment-place" label={t("review.comments.place")} hint={t("review.comments.keys")}>
        <select
          key={round}
          id="comment-place"
          name="place"
          value={place}
          onChange={(event) => select(event.currentTarget.value)}
          aria-describedby="comment-place-hint"
          className={`${FIELD_LOOK} h-9`}
        >
          {places.map((group) => {
            const options = group.places.map(({ key, label }) => (
              <option key={key} value={key}>
                {label}
              </option>
            ));
            return group.label === null ? (
              options
            ) : (
              <optgroup key={group.label} label={group.label}>
                {options}
              </optgroup>
            );
          })}
        </select>
      </FieldFrame>
      <div>
        <TextArea
          id="comment-text"
          name="text"
          label={t("review.comments.text")}
          error={errorOf(state, "comment-text")}
          defaultValue={state.values.text ?? ""}
          required
        />
        <CannedRemarks field="comment-text" />
      </div>
      <SubmitButton look="plain" className="self-start">
        {t("review.comments.submit")}
      </SubmitButton>
    </form>
  );
}
