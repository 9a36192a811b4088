import { useLocale, useTranslations } from "next-intl";
import { IndicatorSelect } from "#components/public/indicator-select.tsx";
import { PracticeMark } from "#components/public/practice-mark.tsx";
import { Button } from "#components/ui/button.tsx";
import { COUNTRY } from "#lib/domain/groups/group.ts";
import { COUNTRY_NAME, GROUP_CLASS_WORDS } from "#lib/domain/groups/group-words.ts";
import { viewPath } from "#lib/domain/views/address/view-path.ts";
import type { GroupChoice } from "#lib/domain/views/group-choice.ts";
import { localizedPath } from "#lib/i18n/localized-path.ts";
import { Link } from "#lib/i18n/navigation.ts";

const FIELD = "h-9 rounded-input border border-edge bg-paper px-2 text-14 text-ink";

/** Indicator and year as a plain form, groups and areas as links: a group that is chosen leads to its ranking. */
export function GroupChooser({ choice }: { choice: GroupChoice }) {
  const t = useTranslations("public.groups");
  const locale = useLocale();
  const { indicator, year, years, area, name, above, groups, below, isPractice } = choice;
  const areaPath = (slug: string) => `/rank?indicator=${indicator}&area=${slug}&year=${year}`;
  const trail = area === COUNTRY ? [] : [{ slug: COUNTRY, name: COUNTRY_NAME }, ...above];
  return (
    <div className="grid gap-8">
      <form action={localizedPath(locale, "/rank")} className="flex flex-wrap items-end gap-3">
        <input type="hidden" name="area" value={area} />
        <IndicatorSelect chosen={indicator} />
        <label className="grid gap-1 text-13">
          {t("year")}
          <select name="year" defaultValue={year} key={year} className={FIELD}>
            {years.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </label>
        <Button type="submit">{t("apply")}</Button>
      </form>
      <section>
        {trail.length === 0 ? null : (
          <nav aria-label={t("trail")} className="pb-1 text-13">
            <ol className="flex flex-wrap gap-x-2">
              {trail.map((one) => (
                <li key={one.slug} className="after:pl-2 after:text-ink-soft after:content-['/']">
                  <Link href={areaPath(one.slug)} prefetch={false}>
                    {one.name[locale]}
                  </Link>
                </li>
              ))}
            </ol>
          </nav>
        )}
        <h2 className="pb-2 font-serif text-22">
          {name[locale]} {isPractice ? <PracticeMark /> : null}
        </h2>
        {groups.length === 0 ? <p className="text-14 text-ink-soft">{t("none")}</p> : null}
        <ul className="max-w-measure border-line border-t">
          {groups.map(({ class: one, bodies }) => (
            <li key={one} className="flex items-baseline justify-between gap-4 border-line border-b py-1.5">
              <Link
                href={viewPath({ kind: "rank", indicator, group: { area, class: one }, year })}
                prefetch={false}
              >
                {GROUP_CLASS_WORDS[one][locale]}
              </Link>
              <span className="tabular text-13 text-ink-soft">{t("bodies", { count: bodies })}</span>
            </li>
          ))}
        </ul>
      </section>
      {below.length === 0 ? null : (
        <section>
          <h2 className="pb-2 font-serif text-18">{t("below")}</h2>
          <ul className="flex flex-wrap gap-x-5 gap-y-1 text-14">
            {below.map((one) => (
              <li key={one.slug}>
                <Link href={areaPath(one.slug)} prefetch={false}>
                  {one.name[locale]}
                </Link>{" "}
                {one.isPractice && !isPractice ? <PracticeMark /> : null}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
