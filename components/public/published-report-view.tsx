import { useLocale, useTranslations } from "next-intl";
import { OfficialReport } from "#components/report/official-report.tsx";
import { PageContents } from "#components/ui/page-contents.tsx";
import { pointNotes } from "#lib/domain/views/point-notes.ts";
import type { PublishedReport } from "#lib/domain/views/published-report.ts";
import { PointMark } from "./point-mark.tsx";
import { PointNoteList } from "./point-note-list.tsx";
import { QualityLog } from "./quality-log.tsx";
import { ReportDoubts } from "./report-doubts.tsx";
import { ReportDownloads } from "./report-downloads.tsx";
import { ReportHeading } from "./report-heading.tsx";
import { ReportProvenance } from "./report-provenance.tsx";
import { ReportWays } from "./report-ways.tsx";

/**
 * A published report in the official layout as it was worded on the day, with its version. What was said about a figure stands at it: a mark in
 * the cell, the words below the table.
 */
export function PublishedReportView({ report }: { report: PublishedReport }) {
  const t = useTranslations("public.report");
  const words = useTranslations("report");
  const locale = useLocale();
  const { layout, version } = report;
  const notes = pointNotes(report);
  return (
    <>
      <ReportHeading report={report} />
      <div className="border-line border-y lg:grid lg:grid-cols-[1fr_26rem] lg:gap-x-12">
        <ReportProvenance report={report} />
        <ReportDownloads report={report} />
      </div>
      <ReportWays report={report} />
      <PageContents parts={layout.sections.map(({ key, title }) => ({ id: key, words: title[locale] }))} />
      <div className="pt-4">
        <OfficialReport
          template={layout}
          content={version.content}
          locale={locale}
          title="left_out"
          slot={({ key }) => {
            const numbers = notes.ofCell.get(key);
            return numbers === undefined ? null : <PointMark numbers={numbers} />;
          }}
          afterSection={(section) => (
            <PointNoteList notes={notes.ofSection.get(section) ?? []} label={words("notesBelow")} />
          )}
        />
      </div>
      <p className="pt-4 text-12 text-ink-soft">{t("marks")}</p>
      {notes.ofReport.length === 0 ? null : (
        <section aria-labelledby="report-notes" className="pt-10">
          <h2 id="report-notes" className="font-serif text-18">
            {words("notesOfReport")}
          </h2>
          <PointNoteList notes={notes.ofReport} label={words("notesOfReport")} />
        </section>
      )}
      <ReportDoubts version={version} />
      <QualityLog version={version} />
    </>
  );
}
