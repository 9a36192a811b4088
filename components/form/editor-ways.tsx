"use client";

import { useLocale, useTranslations } from "next-intl";
import { type MouseEvent, type ReactNode, useState } from "react";
import { type ButtonStyle, buttonStyle } from "#components/ui/button-look.ts";
import { LinkButton } from "#components/ui/link-button.tsx";
import { useHasScript } from "#components/ui/use-has-script.ts";
import { localizedPath } from "#lib/i18n/localized-path.ts";
import { useRouter } from "#lib/i18n/navigation.ts";
import { useReportEntry } from "./entry/report-entry.ts";

/** Ways on from the editor. What is not saved yet goes first, so that the next page sees it. */
export function EditorWays({ reportId, maySubmit }: { reportId: string; maySubmit: boolean }) {
  const { isReadOnly, sync } = useReportEntry();
  const t = useTranslations("editor");
  const locale = useLocale();
  const router = useRouter();
  const [isHeld, setHeld] = useState(false);
  const page = `/reports/${reportId}`;

  const saveThen = async (go: () => void) => {
    const isSaved = await sync.flush();
    setHeld(!isSaved);
    if (isSaved) go();
  };
  const way = (path: string, style: ButtonStyle, go: (href: string) => void, words: string) => {
    const href = localizedPath(locale, path);
    return (
      <SavedWay href={href} style={style} onGo={() => saveThen(() => go(path))}>
        {words}
      </SavedWay>
    );
  };
  const download = (path: string) => window.location.assign(localizedPath(locale, path));

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
      {isReadOnly ? null : way(`${page}/workbook`, { look: "quiet" }, download, t("ways.workbook"))}
      {isReadOnly ? null : way(`${page}/import`, { size: "compact" }, router.push, t("ways.import"))}
      {maySubmit
        ? way(`${page}/submit`, { look: "primary", size: "compact" }, router.push, t("ways.submit"))
        : null}
    </>
  );
}

interface SavedWayProps {
  readonly href: string;
  readonly style: ButtonStyle;
  readonly onGo: () => Promise<void>;
  readonly children: ReactNode;
}

/** A link that leads nowhere before the page's script runs: followed then, it would leave behind what was just typed. */
function SavedWay({ href, style, onGo, children }: SavedWayProps) {
  const hasScript = useHasScript();
  const className = buttonStyle(style);
  const go = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void onGo();
  };
  if (!hasScript) return <span className={className}>{children}</span>;
  return (
    <a href={href} onClick={go} className={className}>
      {children}
    </a>
  );
}
