import { useFormatter, useLocale, useTranslations } from "next-intl";
import { useReportTitle } from "#components/review/use-report-title.ts";
import { Breadcrumb } from "#components/ui/breadcrumb.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { OfficialName } from "#components/ui/official-name.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { ReportStateMark } from "#components/ui/report-state-mark.tsx";
import type { ReportView } from "#lib/domain/views/report-view.ts";
import { ReportActs } from "./report-acts.tsx";

/** Whose report and which year, where it stands, whose turn it is, and why it came back where it did. */
export function OverviewHeading({ view, publicPath }: { view: ReportView; publicPath: string }) {
  const t = useTranslations("overview");
  const shell = useTranslations("shell");
  const format = useFormatter();
  const locale = useLocale();
  const { body, subject, deadline, saved, next, lastReturn } = view;
  const title = useReportTitle()(body, subject.year);
  const minute = (at: string) => format.dateTime(new Date(at), "minute");
  const crumbs = [
    { label: t("crumb"), href: "/desk" },
    { label: title, href: null },
  ];
  return (
    <>
      <PageHeading
        title={title}
        above={<Breadcrumb crumbs={crumbs} />}
        acts={<ReportActs view={view} publicPath={publicPath} />}
      />
      <p className="tabular -mt-4 mb-4 flex flex-wrap items-center gap-x-4 gap-y-1 text-14 text-ink-soft">
        <ReportStateMark state={view.ref.state} />
        <span>{shell(`scopes.${subject.scope}`)}</span>
        {deadline === null ? null : (
          <span>{t("deadline", { date: format.dateTime(new Date(deadline), "day") })}</span>
        )}
        {saved === null ? null : <span>{t("saved", { name: saved.name, at: minute(saved.at) })}</span>}
      </p>
      <div className="mb-8 flex max-w-measure flex-col gap-2">
        <Notice tone={next.isMine ? "accent" : "neutral"} title={t("next")}>
          <p>{next.sentence[locale]}</p>
        </Notice>
        {lastReturn === null ? null : (
          <Notice tone="error" title={t(`returned.${lastReturn.by}`)}>
            <p className="whitespace-pre-line">
              {lastReturn.reason === "" ? (
                t("returned.seeComments")
              ) : (
                <OfficialName name={lastReturn.reason} />
              )}
            </p>
            <p className="text-13 text-ink-soft">
              {t("returned.by", { name: lastReturn.name, at: minute(lastReturn.at) })}
            </p>
          </Notice>
        )}
      </div>
    </>
  );
}
