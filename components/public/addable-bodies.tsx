import { useTranslations } from "next-intl";
import type { Locale } from "#lib/domain/localized.ts";
import { type ComparisonChoice, withBodies } from "#lib/domain/views/address/comparison-choice.ts";
import { viewPath } from "#lib/domain/views/address/view-path.ts";
import type { FoundBody } from "#lib/domain/views/found-body.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { PracticeMark } from "./practice-mark.tsx";

interface AddableBodiesProps {
  picker: {
    readonly choice: ComparisonChoice;
    readonly question: string;
    readonly found: readonly FoundBody[];
  };
  locale: Locale;
}

/** What the search for a body to add has found; each is a link to the comparison with it. */
export function AddableBodies({ picker, locale }: AddableBodiesProps) {
  const t = useTranslations("public");
  const { choice, question, found } = picker;
  if (question === "") return null;
  return (
    <section className="pt-6">
      <h2 className="pb-2 font-semibold text-16">{t("search.results", { question, count: found.length })}</h2>
      {found.length === 0 ? <p className="text-14 text-ink-soft">{t("search.nothing")}</p> : null}
      <ul className="text-14">
        {found.map(({ slug, name, jurisdiction, years, isPractice }) => (
          <li key={slug} className="flex flex-wrap items-baseline gap-x-3 border-line border-b py-1.5">
            <Link
              href={viewPath(withBodies(choice, [...choice.bodies, { slug, own: false }]))}
              prefetch={false}
            >
              {t("compare.addThis", { name: name[locale] })}
            </Link>
            <span className="text-13 text-ink-soft">
              {jurisdiction[locale]} ·{" "}
              {years.length === 0 ? t("search.noYears") : years.join(locale === "en" ? ", " : "、")}
            </span>
            {isPractice ? <PracticeMark /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
