import { useFormatter, useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import { OfficialName } from "#components/ui/official-name.tsx";
import type { ReportView } from "#lib/domain/views/report-view.ts";

/** What must be said before one begins: why the report was returned, that it may not be edited, that a signature will be void. */
export function EditorNotices({ view, isReadOnly }: { view: ReportView; isReadOnly: boolean }) {
  const t = useTranslations("editor");
  const format = useFormatter();
  const { lastReturn } = view;
  const { state } = view.ref;
  const why = isReadOnly ? READ_ONLY.find((known) => known === state) : undefined;
  return (
    <>
      {isReadOnly ? (
        <Notice tone="neutral" title={t("readOnly.title")}>
          <p>{t(`readOnly.${why ?? "other"}`)}</p>
        </Notice>
      ) : null}
      {lastReturn === null ? null : (
        <Notice tone="error" title={t("returned.title")}>
          <p className="whitespace-pre-line">
            {lastReturn.reason === "" ? t("returned.seeComments") : <OfficialName name={lastReturn.reason} />}
          </p>
          <p className="text-13 text-ink-soft">
            {t("returned.by", {
              name: lastReturn.name,
              time: format.dateTime(new Date(lastReturn.at), "minute"),
            })}
          </p>
        </Notice>
      )}
      {!isReadOnly && state === "in_signoff" ? (
        <Notice
          tone="warn"
          title={t(view.signOff.status === "given" ? "inSignOff.signed" : "inSignOff.title")}
        >
          <p>{t("inSignOff.body")}</p>
        </Notice>
      ) : null}
      {!isReadOnly && state === "correcting" ? (
        <Notice tone="warn" title={t("correcting.title")}>
          <p>{t("correcting.body")}</p>
        </Notice>
      ) : null}
    </>
  );
}

const READ_ONLY = ["in_signoff", "submitted", "approved", "published"] as const;
