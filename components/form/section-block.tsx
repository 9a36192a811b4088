"use client";

import { useLocale, useTranslations } from "next-intl";
import type { SectionDefinition } from "#lib/domain/templates/types.ts";
import { EntryTable } from "./cells/entry-table.tsx";
import { RowView } from "./cells/row-view.tsx";
import { useIsNarrow } from "./cells/use-is-narrow.ts";
import { PlaceComments } from "./comments/place-comments.tsx";
import { headingAnchor } from "./entry/go-to-place.ts";
import { useReportEntry } from "./entry/report-entry.ts";
import { TextSection } from "./texts/text-section.tsx";

/** One section of the format with its filling instruction, in words or as a table. */
export function SectionBlock({ section }: { section: SectionDefinition }) {
  const { template } = useReportEntry();
  const locale = useLocale();
  const t = useTranslations("editor.section");
  const isNarrow = useIsNarrow();
  const table = template.tables.find(({ key }) => key === section.table);
  const headingId = headingAnchor(section.key);
  return (
    <section aria-labelledby={headingId} className="flex flex-col gap-3 border-line border-t pt-5 pb-8">
      <h2 id={headingId} tabIndex={-1} className="scroll-mt-32 font-serif text-18 outline-none">
        {section.title[locale]}
      </h2>
      {section.help === null ? null : (
        <details className="max-w-measure text-13 text-ink-soft">
          <summary className="text-accent">{t("help")}</summary>
          <p className="pt-1">{section.help[locale]}</p>
        </details>
      )}
      <PlaceComments places={[section.key, table?.key ?? section.key]} />
      {table === undefined ? (
        <TextSection section={section} />
      ) : isNarrow ? (
        <RowView table={table} />
      ) : (
        <div className="max-sm:hidden">
          <a href={`#after-${section.key}`} className="skip-link">
            {t("skipTable")}
          </a>
          <EntryTable table={table} />
          <span id={`after-${section.key}`} tabIndex={-1} />
        </div>
      )}
    </section>
  );
}
