import { useFormatter, useLocale, useTranslations } from "next-intl";
import { nameFootnotePlace } from "#lib/domain/footnotes/footnote.ts";
import { templateForYear } from "#lib/domain/templates/registry.ts";
import type { BodyPage } from "#lib/domain/views/body-page.ts";
import { Link } from "#lib/i18n/navigation.ts";

/** What the body says itself about its figures, newest year first, each leading to the figure. */
export function BodyFootnotes({ page }: { page: BodyPage }) {
  const t = useTranslations("bodies.page.footnotes");
  const locale = useLocale();
  const format = useFormatter();
  const { footnotes, body, scope } = page;
  if (footnotes.length === 0) return null;
  return (
    <section aria-labelledby="footnotes" className="border-line border-t pt-6 pb-8">
      <h2 id="footnotes" className="font-serif text-22">
        {t("title")}
      </h2>
      <p className="pb-2 text-13 text-ink-soft">{t("lead")}</p>
      <ul className="max-w-measure text-14">
        {footnotes.toReversed().map(({ id, year, scope: of, place, text, publishedOn }) => {
          const report = of === scope ? `/o/${body.slug}/${year}` : `/o/${body.slug}/${year}/own-organ`;
          const href = place.kind === "cell" ? `${report}#${place.key}` : report;
          return (
            <li key={id} className="border-line border-b py-2">
              <Link href={href} prefetch={false}>
                {t("place", { year, place: nameFootnotePlace(place, templateForYear(year))[locale] })}
              </Link>{" "}
              <span lang="zh">{text}</span>{" "}
              <span className="text-13 text-ink-soft">
                {t("day", { day: format.dateTime(new Date(publishedOn), "day") })}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
