"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { BodyName } from "#components/ui/body-name.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { errorOf, type FormState, UNTOUCHED } from "#components/ui/form-state.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { FootnoteToDecide } from "#lib/domain/views/footnote-view.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { FootnoteEntry } from "./footnote-entry.tsx";

interface FootnoteToDecideProps {
  footnote: FootnoteToDecide;
  action: (state: FormState, form: FormData) => Promise<FormState>;
}

/** A footnote before the office: publish it, or refuse it with a reason. */
export function FootnoteToDecideEntry({ footnote, action }: FootnoteToDecideProps) {
  const t = useTranslations("bodies.footnotes");
  const shell = useTranslations("shell");
  const [state, send] = useActionState(action, UNTOUCHED);
  const field = `reason-${footnote.id}`;
  return (
    <FootnoteEntry
      footnote={footnote}
      heading={
        <h2 className="pb-1 text-16">
          <BodyName body={footnote.body} /> · {t("year", { year: footnote.year })}{" "}
          <Link href={footnote.path} prefetch={false} className="text-13">
            {t("seeFigure")}
          </Link>
        </h2>
      }
    >
      <form action={send} noValidate className="flex max-w-measure flex-col gap-3 pt-2">
        <ErrorSummary title={shell("errorSummary", { count: state.errors.length })} errors={state.errors} />
        <TextField
          id={field}
          name="reason"
          label={t("reasonLabel")}
          error={errorOf(state, field)}
          defaultValue={state.values.reason}
          maxLength={300}
        />
        <p className="flex flex-wrap gap-3">
          <SubmitButton name="decision" value="accept">
            {t("accept")}
          </SubmitButton>
          <SubmitButton look="danger" name="decision" value="refuse">
            {t("refuse")}
          </SubmitButton>
        </p>
      </form>
    </FootnoteEntry>
  );
}
