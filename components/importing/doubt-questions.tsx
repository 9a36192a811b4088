import { useTranslations } from "next-intl";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { Locale } from "#lib/domain/localized.ts";
import type { ImportDoubt } from "#lib/domain/views/import-preview.ts";

interface DoubtQuestionsProps {
  doubts: readonly ImportDoubt[];
  locale: Locale;
  isConfirmed: boolean;
}

/** Where the document speaks of another report than this one: nothing goes in before somebody says that it should. */
export function DoubtQuestions({ doubts, locale, isConfirmed }: DoubtQuestionsProps) {
  const t = useTranslations("importing.doubts");
  if (doubts.length === 0) return null;
  const sentence = (doubt: ImportDoubt) => {
    switch (doubt.kind) {
      case "year":
        // As words: 2,019 is no year.
        return t("year", { read: String(doubt.read), expected: String(doubt.expected) });
      case "body":
        return t("body", { read: doubt.read, expected: doubt.expected });
      case "format":
        return t("format", { read: doubt.read[locale], expected: doubt.expected[locale] });
    }
  };
  return (
    <Notice tone="warn" title={t("title")}>
      <ul>
        {doubts.map((doubt) => (
          <li key={doubt.kind}>{sentence(doubt)}</li>
        ))}
      </ul>
      <input type="hidden" name="doubts" value={doubts.length} />
      <div className="pt-2">
        <Checkbox id="confirmed" label={t("confirm")} defaultChecked={isConfirmed} />
      </div>
    </Notice>
  );
}
