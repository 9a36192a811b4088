import { useFormatter, useTranslations } from "next-intl";
import { useReportTitle } from "#components/review/use-report-title.ts";
import { Breadcrumb } from "#components/ui/breadcrumb.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { ReportStateMark } from "#components/ui/report-state-mark.tsx";
import { completeness } from "#lib/domain/reports/completeness.ts";
import { templateById } from "#lib/domain/templates/registry.ts";
import type { ReportView } from "#lib/domain/views/report-view.ts";

/** Whose report, which draft of it, and by when it is due. */
export function SubmitHeading({ view }: { view: ReportView }) {
  const t = useTranslations("submitting");
  const format = useFormatter();
  const { body, subject, saved, revision, deadline } = view;
  const page = `/reports/${view.ref.id}`;
  const title = useReportTitle()(body, subject.year);
  const crumbs = [
    { label: t("deskCrumb"), href: "/desk" },
    { label: title, href: page },
    { label: t("title"), href: null },
  ];
  const { cells, filled } = completeness(templateById(view.template), view.content);
  return (
    <>
      <PageHeading
        title={t("title")}
        above={<Breadcrumb crumbs={crumbs} />}
        acts={<LinkButton href={`${page}/edit`}>{t("back")}</LinkButton>}
      />
      <p className="tabular -mt-4 mb-6 flex flex-wrap items-center gap-x-4 gap-y-1 text-14 text-ink-soft">
        <ReportStateMark state={view.ref.state} />
        {saved === null ? null : (
          <span>
            {t("revision", {
              revision,
              name: saved.name,
              at: format.dateTime(new Date(saved.at), "minute"),
            })}
          </span>
        )}
        <span>{t("filled", { filled, cells })}</span>
        {deadline === null ? null : (
          <span>{t("deadline", { date: format.dateTime(new Date(deadline), "day") })}</span>
        )}
      </p>
    </>
  );
}
