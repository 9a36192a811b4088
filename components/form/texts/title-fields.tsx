"use client";

import { useLocale, useTranslations } from "next-intl";
import { FIELD_LOOK } from "#components/ui/field-frame.tsx";
import { useHasScript } from "#components/ui/use-has-script.ts";
import { TITLE_KEY } from "../entry/draft-values.ts";
import { textAnchor } from "../entry/go-to-place.ts";
import { useReportEntry } from "../entry/report-entry.ts";
import { useDraftValue } from "../entry/use-draft-value.ts";
import { useObserved } from "../entry/use-observed.ts";

/** What stands above section 1: the title and the introduction. */
export function TitleFields() {
  const { checks, isReadOnly, sync } = useReportEntry();
  // Words that React finds in such a field when it wakes up are replaced by the server's.
  const hasScript = useHasScript();
  const locale = useLocale();
  const t = useTranslations("editor.text");
  const title = useDraftValue(TITLE_KEY);
  const intro = useDraftValue("intro");
  const findings = useObserved(checks.findings, (all) => all);
  const notes = (isHere: (kind: "report" | "intro") => boolean) =>
    findings.filter(({ place }) =>
      place.kind === "report"
        ? isHere("report")
        : place.kind === "section" && place.section === "intro" && isHere("intro"),
    );
  return (
    <div className="flex max-w-[42rem] flex-col gap-4">
      <div>
        <label htmlFor={textAnchor("title")} className="font-semibold text-14">
          {t("title")}
        </label>
        <input
          id={textAnchor("title")}
          value={title}
          readOnly={isReadOnly || !hasScript}
          maxLength={300}
          lang="zh"
          onChange={(event) => sync.write({ [TITLE_KEY]: event.target.value })}
          className={`${FIELD_LOOK} mt-1 scroll-mt-32 font-serif text-18`}
        />
        <Said messages={notes((kind) => kind === "report").map(({ message }) => message[locale])} />
      </div>
      <div>
        <label htmlFor={textAnchor("intro")} className="font-semibold text-14">
          {t("intro")}
        </label>
        <textarea
          id={textAnchor("intro")}
          value={intro}
          readOnly={isReadOnly || !hasScript}
          maxLength={200_000}
          lang="zh"
          onChange={(event) => sync.write({ intro: event.target.value })}
          className={`${FIELD_LOOK} field-sizing-content mt-1 min-h-20 scroll-mt-32 px-3 py-2 text-16 leading-[1.7]`}
        />
        <Said messages={notes((kind) => kind === "intro").map(({ message }) => message[locale])} />
      </div>
    </div>
  );
}

function Said({ messages }: { messages: readonly string[] }) {
  if (messages.length === 0) return null;
  return (
    <ul className="mt-1 text-13 text-ink-soft">
      {messages.map((message) => (
        <li key={message}>{message}</li>
      ))}
    </ul>
  );
}
