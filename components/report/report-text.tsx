import type { Locale } from "#lib/domain/localized.ts";
import { REPORT_WORDING } from "./report-wording.ts";

/** What a report says in words, paragraph by paragraph, exactly as stored; an empty text is said to be empty. */
export function ReportText({ text, locale }: { text: string; locale: Locale }) {
  const paragraphs = text
    .split(/\r?\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "");
  if (paragraphs.length === 0)
    return <p className="text-14 text-ink-soft">{REPORT_WORDING.noText[locale]}</p>;
  return (
    <div lang="zh" className="font-serif">
      {paragraphs.map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a frozen text; paragraphs never move
        <p key={index} className="pb-2 indent-[2em]">
          {paragraph}
        </p>
      ))}
    </div>
  );
}
