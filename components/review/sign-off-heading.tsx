import { useFormatter, useTranslations } from "next-intl";
import { Breadcrumb } from "#components/ui/breadcrumb.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { ReportStateMark } from "#components/ui/report-state-mark.tsx";
import type { ReportView } from "#lib/domain/views/report-view.ts";
import { useReportTitle } from "./use-report-title.ts";

export function SignOffHeading({ view }: { view: ReportView }) {
  const t = useTranslations();
  const format = useFormatter();
  const title = useReportTitle()(view.body, view.subject.year);
  const crumbs = [
    { label: t("review.signOff.crumb"), href: "/sign-off" },
    { label: title, href: null },
  ];
  const { requested, given, status } = view.signOff;
  return (
    <>
      <PageHeading title={title} above={<Breadcrumb crumbs={crumbs} />} />
      <p className="-mt-4 mb-6 flex flex-wrap items-center gap-x-4 gap-y-1 text-14 text-ink-soft">
        <ReportStateMark state={view.ref.state} />
        <span>{t(`shell.scopes.${view.subject.scope}`)}</span>
        {requested === null ? null : (
          <span>
            {t("review.signOff.requested", {
              name: requested.name,
              at: format.dateTime(new Date(requested.at), "minute"),
            })}
          </span>
        )}
        {given === null || status !== "given" ? null : (
          <span>
            {t("review.signOff.signedBy", {
              name: given.name,
              at: format.dateTime(new Date(given.at), "minute"),
            })}
          </span>
        )}
      </p>
    </>
  );
}
