import { useLocale, useTranslations } from "next-intl";
import type { WordPart } from "#lib/domain/differences/diff-words.ts";
import type { ReportDifference } from "#lib/domain/differences/report-difference.ts";
import { Link } from "#lib/i18n/navigation.ts";

/** How much of an unchanged passage stands before and behind a change. */
const CONTEXT = 40;

/** The words that went and came, section by section. Long passages that stayed are shortened, and say by how much. */
export function TextDifferences({ difference }: { difference: ReportDifference }) {
  const t = useTranslations("differences");
  const locale = useLocale();
  const { texts, after } = difference;
  const changed = texts.filter(({ parts }) => parts.some(({ kind }) => kind !== "same"));
  return (
    <section aria-labelledby="texts">
      <h2 id="texts" className="pt-8 pb-1 font-serif text-22">
        {t("texts")}
      </h2>
      <p className="pb-2 text-13 text-ink-soft">{changed.length === 0 ? t("noTexts") : t("textsLead")}</p>
      {changed.map(({ key, title, parts }) => (
        <section key={key} className="border-line border-t py-3">
          <h3 className="pb-1 font-semibold text-14">
            <Link href={`${after.path}#${key}`} prefetch={false}>
              {title?.[locale] ?? t("introduction")}
            </Link>
          </h3>
          <p lang="zh" className="max-w-[52rem] whitespace-pre-line font-serif text-14">
            {parts.map((part, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: parts of frozen texts
              <Part key={index} part={part} isFirst={index === 0} isLast={index === parts.length - 1} />
            ))}
          </p>
        </section>
      ))}
    </section>
  );
}

function Part({ part, isFirst, isLast }: { part: WordPart; isFirst: boolean; isLast: boolean }) {
  const t = useTranslations("differences");
  const { kind, text } = part;
  switch (kind) {
    case "removed":
      return (
        <del className="bg-error-tint text-error decoration-1">
          <span className="sr-only">{t("removed")}</span>
          {text}
        </del>
      );
    case "added":
      return (
        <ins className="bg-ok-tint text-ok decoration-1 underline-offset-4">
          <span className="sr-only">{t("added")}</span>
          {text}
        </ins>
      );
    case "same": {
      const characters = [...text];
      const left = characters.length - (isFirst || isLast ? CONTEXT : 2 * CONTEXT);
      if (left < CONTEXT) return text;
      const head = isFirst ? "" : characters.slice(0, CONTEXT).join("");
      const tail = isLast ? "" : characters.slice(-CONTEXT).join("");
      return (
        <>
          {head}
          <span lang={undefined} className="font-sans text-12 text-ink-soft">
            {t("unchanged", { count: left })}
          </span>
          {tail}
        </>
      );
    }
  }
}
