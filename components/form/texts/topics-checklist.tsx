"use client";

import { useLocale, useTranslations } from "next-intl";
import { useDeferredValue } from "react";
import { StateMark } from "#components/ui/state-mark.tsx";
import { plainText } from "#lib/domain/narrative/plain-text.ts";
import { treatsTopic } from "#lib/domain/narrative/topic-words.ts";
import type { SectionDefinition } from "#lib/domain/templates/types.ts";
import { useReportEntry } from "../entry/report-entry.ts";

/** What the notice wants this section to treat, and whether the text seems to. */
export function TopicsChecklist({ section, text }: { section: SectionDefinition; text: string }) {
  const { subject } = useReportEntry();
  const locale = useLocale();
  const t = useTranslations("editor.text");
  const plain = plainText(useDeferredValue(text));
  const ofGovernments = subject.kind === "government" ? section.governmentTopics : [];
  const topics = [...section.topics, ...section.parts, ...ofGovernments];
  if (topics.length === 0) return null;
  return (
    <div>
      <h4 className="font-semibold text-13">{t("topics")}</h4>
      <ul className="mt-1 text-13">
        {topics.map((topic) => (
          <li
            key={topic.key}
            className="flex min-h-7 items-center justify-between gap-3 border-line border-b"
          >
            <span className="font-serif">{topic.label[locale]}</span>
            {treatsTopic(plain, topic) ? (
              <StateMark tone="ok">{t("treated")}</StateMark>
            ) : (
              <StateMark tone="neutral">{t("notTreated")}</StateMark>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
