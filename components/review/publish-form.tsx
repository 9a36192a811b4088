"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { BodyName } from "#components/ui/body-name.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { QueueRow } from "#lib/domain/views/queue-view.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { PublishOutcome } from "./publish-outcome.tsx";
import type { PublishState } from "./publish-state.ts";

interface PublishFormProps {
  rows: readonly QueueRow[];
  action: (state: PublishState) => Promise<PublishState>;
}

/** The last look before reports become public; afterwards the same place says what became of each. */
export function PublishForm({ rows, action }: PublishFormProps) {
  const t = useTranslations();
  const [state, send] = useActionState(action, { published: [], refused: [] });
  if (state.published.length + state.refused.length > 0) return <PublishOutcome state={state} rows={rows} />;
  return (
    <form action={send} className="flex max-w-measure flex-col gap-4">
      <h2 className="text-18">{t("review.publish.list", { count: rows.length })}</h2>
      <ul className="border-line border-t">
        {rows.map((row) => (
          <li
            key={row.reportId}
            className="flex flex-wrap justify-between gap-x-4 border-line border-b py-1.5 text-14"
          >
            <Link href={`/review/${row.reportId}`}>
              <BodyName body={row.body} />
            </Link>
            <span className="tabular">
              {row.year} · {t(`shell.scopes.${row.scope}`)}
            </span>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton>{t("review.publish.submit", { count: rows.length })}</SubmitButton>
        <Link href="/review?list=approved" className="text-14">
          {t("review.publish.back")}
        </Link>
      </div>
    </form>
  );
}
