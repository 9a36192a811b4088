import type { ReactNode } from "react";
import type { Locale } from "#lib/domain/localized.ts";
import type { ReportContent } from "#lib/domain/reports/types.ts";
import type { CellDefinition, SectionDefinition, SectionKey } from "#lib/domain/templates/types.ts";
import type { ReportLayout } from "#lib/domain/views/layout/report-layout.ts";
import { OfficialTable } from "./official-table.tsx";
import { ReportText } from "./report-text.tsx";

export interface OfficialReportProps {
  template: ReportLayout;
  content: ReportContent;
  locale: Locale;
  /** `left_out` where the page's own heading is the report's title. */
  title?: "shown" | "left_out";
  /** What else a cell of a table shows. */
  slot?: (cell: CellDefinition) => ReactNode;
  /** What follows a section: comments on it, for instance. */
  afterSection?: (section: SectionKey) => ReactNode;
}

/** A report in the order and layout of its format: title, introduction, sections, tables. Every section is an anchor. */
export function OfficialReport({
  template,
  content,
  locale,
  title = "shown",
  slot,
  afterSection,
}: OfficialReportProps) {
  return (
    <article className="font-serif">
      {title === "left_out" ? null : (
        <h2 lang="zh" className="max-w-measure pb-6 font-serif text-22">
          {content.title}
        </h2>
      )}
      <section id="intro" className="max-w-measure">
        {content.texts.intro ? <ReportText text={content.texts.intro} locale={locale} /> : null}
        {afterSection?.("intro")}
      </section>
      {template.sections.map((section) => (
        <section key={section.key} id={section.key} aria-labelledby={`title-${section.key}`} className="pt-8">
          <h3 id={`title-${section.key}`} className="max-w-measure pb-3 font-serif text-18">
            {section.title[locale]}
          </h3>
          <SectionBody section={section} template={template} content={content} locale={locale} slot={slot} />
          {afterSection?.(section.key)}
        </section>
      ))}
    </article>
  );
}

interface SectionBodyProps extends Omit<OfficialReportProps, "title" | "slot" | "afterSection"> {
  section: SectionDefinition;
  slot: OfficialReportProps["slot"];
}

function SectionBody({ section, template, content, locale, slot }: SectionBodyProps) {
  const table = template.tables.find(({ key }) => key === section.table);
  if (table === undefined) {
    return (
      <div className="max-w-measure">
        <ReportText text={content.texts[section.key] ?? ""} locale={locale} />
      </div>
    );
  }
  return (
    <OfficialTable
      template={template}
      table={table}
      values={content.values}
      locale={locale}
      {...(slot === undefined ? {} : { slot })}
    />
  );
}
