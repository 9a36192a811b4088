import { useLocale, useTranslations } from "next-intl";
import { OfficialReport } from "#components/report/official-report.tsx";
import type { PublishedReport } from "#lib/domain/views/published-report.ts";
import { ReportDownloads } from "./report-downloads.tsx";
import { ReportFindings } from "./report-findings.tsx";
import { ReportHeading } from "./report-heading.tsx";
import { ReportProvenance } from "./report-provenance.tsx";
import { ReportWays } from "./report-ways.tsx";

/** A published report in the official layout as it was worded on the day, with its version and what was said about its figures. */
export function PublishedReportView({ report }: { report: PublishedReport }) {
  const t = useTranslations("public.report");
  const locale = useLocale();
  const { layout, version } = report;
  return (
    <>
      <ReportHeading report={report} />
      <div className="border-line border-y lg:grid lg:grid-cols-[1fr_26rem] lg:gap-x-12">
        <ReportProvenance report={report} />
        <ReportDownloads report={report} />
      </div>
      <ReportWays report={report} />
      <div className="pt-8">
        <OfficialReport template={layout} content={version.content} locale={locale} title="left_out" />
      </div>
      <p className="pt-4 text-12 text-ink-soft">{t("marks")}</p>
      <ReportFindings version={version} />
    </>
  );
}
