import type { ReportContent } from "#lib/domain/reports/types.ts";
import type { SectionDefinition, TextKey } from "#lib/domain/templates/types.ts";
import type { ReportLayout } from "#lib/domain/views/layout/report-layout.ts";

/** A text of a report with its heading; the introduction has none. */
export interface SectionText {
  readonly key: TextKey;
  readonly section: SectionDefinition | null;
  readonly lines: readonly string[];
}

/** What a report says in words, in the order of the form, line by line: also those that are empty. */
export function textsOfSections(layout: ReportLayout, content: ReportContent): readonly SectionText[] {
  const textOf = (key: TextKey) => linesOf(content.texts[key]);
  return [
    { key: "intro", section: null, lines: textOf("intro") },
    ...layout.sections
      .filter((section) => section.content === "text")
      .map((section) => ({ key: section.key, section, lines: textOf(section.key) })),
  ];
}

function linesOf(text = ""): readonly string[] {
  return text === "" ? [] : text.split(/\r\n?|\n/);
}
