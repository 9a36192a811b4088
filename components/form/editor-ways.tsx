"use client";

import { useLocale, useTranslations } from "next-intl";
import { type MouseEvent, useState } from "react";
import { buttonStyle } from "#components/ui/button-look.ts";
import { LinkButton } from "#components/ui/link-button.tsx";
import { localizedPath } from "#lib/i18n/localized-path.ts";
import { useRouter } from "#lib/i18n/navigation.ts";
import { useReportEntry } from "./entry/report-entry.ts";

/** Ways on from the editor. What is not saved yet goes first, so that the next page sees it. */
export function EditorWays({ reportId, maySubmit }: { reportId: string; maySubmit: boolean }) {
  const { isReadOnly, sync } = useReportEntry();
  const t = useTranslations("editor");
  const router = useRouter();
  const [isHeld, setHeld] = useState(false);
  const page = `/reports/${reportId}`;
  const workbook = localizedPath(useLocale(), `${page}/workbook`);

  const goSaved = (href: string) => async (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const isSaved = await sync.flush();
    setHeld(!isSaved);
    if (isSaved) router.push(href);
  };

  const downloadSaved = async (event: MouseEvent) => {
    event.preventDefault();
    const isSaved = await sync.flush();
    setHeld(!isSaved);
    if (isSaved) window.location.assign(workbook);
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
        <a href={workbook} onClick={downloadSaved} className={buttonStyle({ look: "quiet" })}>
          {t("ways.workbook")}
        </a>
      )}
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
