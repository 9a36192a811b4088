"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Notice } from "#components/ui/notice.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";

/** How many files were taken in, and how many not; null before. */
export type AcceptState = { readonly accepted: number; readonly kept: number } | null;

interface AcceptFormProps {
  ready: number;
  action: (before: AcceptState) => Promise<AcceptState>;
}

/** Takes in everything that is ready, together. */
export function AcceptForm({ ready, action }: AcceptFormProps) {
  const t = useTranslations("backfill.accept");
  const [state, send] = useActionState(action, null);
  if (state === null && ready === 0) return null;
  return (
    <div className="flex flex-col gap-3">
      {state === null ? null : (
        <Notice
          tone={state.kept > 0 ? "warn" : "ok"}
          live="status"
          title={t("done", { count: state.accepted })}
        >
          {state.kept === 0 ? undefined : t("kept", { count: state.kept })}
        </Notice>
      )}
      {ready === 0 ? null : (
        <form action={send} className="flex flex-wrap items-center gap-4">
          <SubmitButton>{t("submit", { count: ready })}</SubmitButton>
          <p className="max-w-measure text-13 text-ink-soft">{t("note")}</p>
        </form>
      )}
    </div>
  );
}
