"use client";

import { useLocale, useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import type { EditNotice } from "../entry/edit-notice.ts";
import { goToPlace } from "../entry/go-to-place.ts";
import { useReportEntry } from "../entry/report-entry.ts";
import { undoEdit } from "../entry/step-history.ts";
import { useObserved } from "../entry/use-observed.ts";

/** Says what was just done to several cells, and takes it back. */
export function EditNoticeStrip() {
  const entry = useReportEntry();
  const t = useTranslations("editor.notice");
  const notice = useObserved(entry.notice, (current) => current);
  const canUndo = notice !== null && notice.kind !== "undone" && notice.kind !== "sign_off_voided";
  return (
    <div
      role="status"
      className={
        notice === null ? "sr-only" : "border-line border-t bg-accent-tint px-4 py-1.5 text-13 sm:px-6"
      }
    >
      {notice === null ? null : (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <Sentence notice={notice} />
          {canUndo ? (
            <Button look="quiet" onClick={() => undoEdit(entry)}>
              {t("undo")}
            </Button>
          ) : null}
          <Button look="quiet" onClick={() => entry.notice.set(null)}>
            {t("dismiss")}
          </Button>
        </div>
      )}
    </div>
  );
}

function Sentence({ notice }: { notice: EditNotice }) {
  const entry = useReportEntry();
  const locale = useLocale();
  const t = useTranslations("editor.notice");
  switch (notice.kind) {
    case "zeros":
      return <span>{t("zeros", { count: notice.count })}</span>;
    case "cleared":
      return <span>{t("cleared", { count: notice.count })}</span>;
    case "sign_off_voided":
      return <span>{t("signOffVoided")}</span>;
    case "total":
      return <span>{t("total", { total: notice.total })}</span>;
    case "undone":
    case "redone":
      return <span>{t(notice.kind, { count: notice.outcome.keys.length })}</span>;
    case "pasted": {
      const { values, unreadable, headings, outside } = notice.fill;
      return (
        <span className="flex flex-wrap items-center gap-x-3">
          <span>{t("pasted", { count: Object.keys(values).length })}</span>
          {headings === 0 ? null : <span>{t("headings", { count: headings })}</span>}
          {outside.length === 0 ? null : (
            <span className="text-warn">
              {t("outside", { count: outside.length, words: outside.slice(0, 5).join("、") })}
            </span>
          )}
          {unreadable.length === 0 ? null : (
            <span className="text-error">
              {t("unreadable", { count: unreadable.length })}
              {unreadable.slice(0, 5).map((cell) => (
                <Button key={cell} look="quiet" onClick={() => goToPlace(entry, { kind: "cell", cell })}>
                  {entry.template.cellByKey.get(cell)?.label[locale] ?? cell}
                </Button>
              ))}
            </span>
          )}
        </span>
      );
    }
  }
}
