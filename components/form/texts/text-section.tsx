"use client";

import { useLocale, useTranslations } from "next-intl";
import { FIELD_LOOK } from "#components/ui/field-frame.tsx";
import { SeverityMark } from "#components/ui/severity-mark.tsx";
import { useHasScript } from "#components/ui/use-has-script.ts";
import { countCharacters } from "#lib/domain/reports/count-characters.ts";
import type { SectionDefinition } from "#lib/domain/templates/types.ts";
import { headingAnchor, textAnchor } from "../entry/go-to-place.ts";
import { useReportEntry } from "../entry/report-entry.ts";
import { useDraftValue } from "../entry/use-draft-value.ts";
import { useObserved } from "../entry/use-observed.ts";
import { LastYearText } from "./last-year-text.tsx";
import { TopicsChecklist } from "./topics-checklist.tsx";

/** A section in words: its field, how long it is, what it should treat, what was written last year. */
export function TextSection({ section }: { section: SectionDefinition }) {
  const { checks, isReadOnly, sync } = useReportEntry();
  // Words that React finds in such a field when it wakes up are replaced by the server's.
  const hasScript = useHasScript();
  const locale = useLocale();
  const t = useTranslations("editor.text");
  const text = useDraftValue(section.key);
  const findings = useObserved(checks.findings, (all) => all);
  const here = findings.filter(({ place }) => place.kind === "section" && place.section === section.key);
  const characters = countCharacters(text);
  const { maxCharacters } = section;
  const isLong = maxCharacters !== null && characters > maxCharacters;
  const id = textAnchor(section.key);
  return (
    <div className="grid gap-x-6 gap-y-3 xl:grid-cols-[minmax(0,42rem)_1fr]">
      <div>
        <textarea
          id={id}
          value={text}
          readOnly={isReadOnly || !hasScript}
          onChange={(event) => sync.write({ [section.key]: event.target.value })}
          aria-labelledby={headingAnchor(section.key)}
          aria-describedby={`${id}-count ${id}-notes`}
          aria-invalid={here.some(({ severity }) => severity === "error") ? true : undefined}
          maxLength={200_000}
          lang="zh"
          className={`${FIELD_LOOK} field-sizing-content min-h-40 scroll-mt-32 px-3 py-2 text-16 leading-[1.7]`}
        />
        <p
          id={`${id}-count`}
          className={`tabular text-end text-13 ${isLong ? "font-semibold text-warn" : "text-ink-soft"}`}
        >
          {maxCharacters === null
            ? t("characters", { count: characters })
            : t("charactersOf", { count: characters, limit: maxCharacters })}
        </p>
        <ul id={`${id}-notes`} className="flex flex-col gap-1 text-13">
          {here.map((finding) => (
            <li key={finding.fingerprint} className="flex items-start gap-2">
              <SeverityMark severity={finding.severity} />
              <span>{finding.message[locale]}</span>
            </li>
          ))}
        </ul>
      </div>
      <div className="flex flex-col gap-3">
        <TopicsChecklist section={section} text={text} />
        <LastYearText section={section.key} />
      </div>
    </div>
  );
}
