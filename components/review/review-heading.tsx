import { useFormatter, useTranslations } from "next-intl";
import { Breadcrumb } from "#components/ui/breadcrumb.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { OfficialName } from "#components/ui/official-name.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { ReportStateMark } from "#components/ui/report-state-mark.tsx";
import { StateMark } from "#components/ui/state-mark.tsx";
import type { ReportView, SubmissionSummary } from "#lib/domain/views/report-view.ts";
import { isoDay } from "#lib/i18n/iso-day.ts";
import { useReportTitle } from "./use-report-title.ts";

/** Whose report, which year, which submission, by when; and where to find what on this page. */
export function ReviewHeading({ view, submission }: { view: ReportView; submission: SubmissionSummary }) {
  const t = useTranslations();
  const format = useFormatter();
  const { body, subject, deadline } = view;
  const title = useReportTitle()(body, subject.year);
  const crumbs = [
    { label: t("review.page.crumb"), href: "/review" },
    { label: title, href: null },
  ];
  const parts =
    submission.number > 1
      ? (["changes", "findings", "comments", "decision"] as const)
      : (["findings", "comments", "decision"] as const);
  // Whether it came in time is a matter of the first submission: what is sent back and submitted again was not late for that.
  const first = view.submissions[0] ?? submission;
  const isLate = deadline !== null && isoDay(first.at) > deadline;
  const isCorrection = view.versions.length > 0 && view.ref.state !== "published";
  const correction = isCorrection
    ? view.history.findLast(({ kind }) => kind === "correction_started")
    : undefined;
  return (
    <>
      <PageHeading title={title} above={<Breadcrumb crumbs={crumbs} />} />
      <p className="tabular -mt-4 mb-4 flex flex-wrap items-center gap-x-4 gap-y-1 text-14 text-ink-soft">
        <ReportStateMark state={view.ref.state} />
        <span>{t(`shell.scopes.${subject.scope}`)}</span>
        <span>
          {t("review.page.submitted", {
            number: submission.number,
            at: format.dateTime(new Date(submission.at), "minute"),
            name: submission.name,
          })}
        </span>
        {deadline === null ? null : (
          <span>{t("review.page.deadline", { date: format.dateTime(new Date(deadline), "day") })}</span>
        )}
        {isLate ? <StateMark tone="warn">{t("review.page.late")}</StateMark> : null}
        <a href={`/reports/${view.ref.id}/pdf`}>{t("review.page.pdf")}</a>
        <a href={`/reports/${view.ref.id}/docx`}>{t("review.page.docx")}</a>
      </p>
      {correction === undefined ? null : (
        <div className="mb-6 max-w-measure">
          <Notice tone="warn" title={t("review.page.correction")}>
            <p className="whitespace-pre-line">
              <OfficialName name={correction.text ?? ""} />
            </p>
          </Notice>
        </div>
      )}
      <nav aria-label={t("review.page.jump")} className="mb-6 lg:hidden print:hidden">
        <ul className="flex flex-wrap gap-x-4 text-14">
          {parts.map((part) => (
            <li key={part}>
              <a href={`#${part}`}>{t(`review.page.${part}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}
