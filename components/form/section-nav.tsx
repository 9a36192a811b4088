"use client";

import { useLocale, useTranslations } from "next-intl";
import { completeness } from "#lib/domain/reports/completeness.ts";
import { headingAnchor } from "./entry/go-to-place.ts";
import { useReportEntry } from "./entry/report-entry.ts";
import { useObserved } from "./entry/use-observed.ts";

/** The sections in order, with how far each has come. */
export function SectionNav() {
  const { checks, template } = useReportEntry();
  const locale = useLocale();
  const t = useTranslations("editor.nav");
  const content = useObserved(checks.content, (current) => current);
  const { sections, cells, filled } = completeness(template, content);
  return (
    <nav aria-label={t("label")} className="text-13">
      <ol>
        {template.sections.map((section, index) => {
          const state = sections[index];
          return (
            <li key={section.key} className="border-line border-b py-1.5">
              <a
                href={`#${headingAnchor(section.key)}`}
                className="block text-ink no-underline hover:underline"
              >
                <span className="font-serif">{section.title[locale]}</span>
                <span className="tabular block text-12 text-ink-soft">
                  {section.content === "table"
                    ? t("cells", { filled: state?.filled ?? 0, cells: state?.cells ?? 0 })
                    : t("characters", { count: state?.characters ?? 0 })}
                </span>
              </a>
            </li>
          );
        })}
        <li className="py-1.5">
          <a href="#findings" className="text-13">
            {t("toFindings")}
          </a>
        </li>
      </ol>
      <p className="tabular pt-1 text-12 text-ink-soft">{t("all", { filled, cells })}</p>
    </nav>
  );
}
