"use client";

import { useTranslations } from "next-intl";
import { type MouseEvent, useState } from "react";
import { LinkButton } from "#components/ui/link-button.tsx";
import { useRouter } from "#lib/i18n/navigation.ts";
import { useReportEntry } from "./entry/report-entry.ts";

/** Ways on from the editor. What is not saved yet goes first, so that the next page sees it. */
export function EditorWays({ reportId, maySubmit }: { reportId: string; maySubmit: boolean }) {
  const { isReadOnly, sync } = useReportEntry();
  const t = useTranslations("editor");
  const router = useRouter();
  const [isHeld, setHeld] = useState(false);
  const page = `/reports/${reportId}`;

  const goSaved = (href: string) => async (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const isSaved = await sync.flush();
    setHeld(!isSaved);
    if (isSaved) router.push(href);
  };

  return (
    <>
      {isHeld ? (
        <span role="alert" className="text-13 text-warn">
          {t("notSavedYet")}
        </span>
      ) : null}
      <LinkButton look="quiet" href={page}>
        {t("ways.overview")}
      </LinkButton>
      {isReadOnly ? null : (
        <LinkButton size="compact" href={`${page}/import`} onClick={goSaved(`${page}/import`)}>
          {t("ways.import")}
        </LinkButton>
      )}
      {maySubmit ? (
        <LinkButton look="primary" href={`${page}/submit`} size="compact" onClick={goSaved(`${page}/submit`)}>
          {t("ways.submit")}
        </LinkButton>
      ) : null}
    </>
  );
}
