"use client";

import { useTranslations } from "next-intl";
import type { TextKey } from "#lib/domain/templates/types.ts";
import { useReportEntry } from "../entry/report-entry.ts";

/** Last year's words of a section, to look at; never taken over by themselves (the notice: 不得年年雷同). */
export function LastYearText({ section }: { section: TextKey }) {
  const { previous } = useReportEntry();
  const t = useTranslations("editor.text");
  const text = previous?.content.texts[section];
  if (previous === null || text === undefined || text === "") return null;
  return (
    <details className="text-14">
      <summary className="text-13 text-accent">{t("lastYear", { year: previous.year })}</summary>
      {/* A part that scrolls must be reachable by keyboard (WCAG 2.1.1). */}
      <section
        // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
        tabIndex={0}
        aria-label={t("lastYear", { year: previous.year })}
        lang="zh"
        className="mt-1 max-h-96 overflow-auto border-line border-l-2 pl-3 text-ink-soft"
      >
        {text.split("\n").map((paragraph, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs are their positions
          <p key={index}>{paragraph}</p>
        ))}
      </section>
    </details>
  );
}
