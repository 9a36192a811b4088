import { useLocale, useTranslations } from "next-intl";
import { OfficialReport } from "#components/report/official-report.tsx";
import type { PublishedReport } from "#lib/domain/views/published-report.ts";
import { reportPath } from "#lib/domain/views/report-path.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { ReportFindings } from "./report-findings.tsx";
import { ReportHeading } from "./report-heading.tsx";
import { ReportProvenance } from "./report-provenance.tsx";

/** A published report in the official layout as it was worded on the day, with its version and what was said about its figures. */
export function PublishedReportView({ report }: { report: PublishedReport }) {
  const t = useTranslations("public.report");
  const locale = useLocale();
  const { layout, version, principal, otherYears } = report;
  const { slug, scope } = version;
  return (
    <>
      <ReportHeading report={report} />
      <ReportProvenance report={report} />
      {otherYears.length === 0 ? null : (
        <nav aria-label={t("otherYears")} className="flex flex-wrap gap-x-4 pt-4 text-14">
          <span className="text-ink-soft">{t("otherYears")}</span>
          {otherYears.map((year) => (
            <Link key={year} href={reportPath({ slug, year, scope, principal })} prefetch={false}>
              {year}
            </Link>
          ))}
        </nav>
      )}
      <div className="pt-8">
        <OfficialReport template={layout} content={version.content} locale={locale} title="left_out" />
      </div>
      <p className="pt-4 text-12 text-ink-soft">{t("marks")}</p>
      <ReportFindings version={version} />
    </>
  );
}
