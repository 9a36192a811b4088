"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { type FormState, UNTOUCHED } from "#components/ui/form-state.ts";
import { Notice } from "#components/ui/notice.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { FootnoteView } from "#lib/domain/views/footnote-view.ts";
import { FootnoteEntry } from "./footnote-entry.tsx";

interface OwnFootnotesProps {
  footnotes: readonly FootnoteView[];
  withdraw: ((state: FormState, form: FormData) => Promise<FormState>) | null;
}

/** A body's footnotes on one report; what waits or is public can be taken back. */
export function OwnFootnotes({ footnotes, withdraw }: OwnFootnotesProps) {
  const t = useTranslations("bodies.footnotes");
  const shell = useTranslations("shell");
  const [state, send] = useActionState(withdraw ?? untouched, UNTOUCHED);
  if (footnotes.length === 0) return <p className="text-14">{t("none")}</p>;
  return (
    <section>
      <h2 className="mb-3 text-18">{t("own", { count: footnotes.length })}</h2>
      <ErrorSummary title={shell("errorSummary", { count: state.errors.length })} errors={state.errors} />
      {state.done === null ? null : <Notice tone="ok" live="status" title={state.done} />}
      {footnotes.map((footnote) => (
        <FootnoteEntry key={footnote.id} footnote={footnote}>
          {withdraw === null || footnote.state === "withdrawn" || footnote.state === "refused" ? null : (
            <form action={send} className="pt-2">
              <input type="hidden" name="footnote" value={footnote.id} />
              <SubmitButton look="danger" size="compact">
                {t("withdraw")}
              </SubmitButton>
            </form>
          )}
        </FootnoteEntry>
      ))}
    </section>
  );
}

async function untouched(state: FormState): Promise<FormState> {
  return state;
}
