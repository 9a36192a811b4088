import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { INDICATORS } from "#lib/domain/indicators/registry.ts";
import { INDICATOR_FAMILIES } from "#lib/domain/indicators/types.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { pageMetadata } from "#lib/server/public/page-metadata.ts";

export const dynamic = "force-static";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("indicators");
  return pageMetadata({ locale: await getLocale(), path: "/m", title: t("title"), description: t("lead") });
}

export default async function IndicatorsPage() {
  const [locale, t] = [await getLocale(), await getTranslations()];
  return (
    <>
      <h1 className="font-serif text-28">{t("indicators.title")}</h1>
      <p className="max-w-measure pt-3">{t("indicators.lead")}</p>
      {INDICATOR_FAMILIES.map((family) => (
        <section key={family} aria-labelledby={family} className="max-w-measure pt-8">
          <h2 id={family} className="pb-1 font-serif text-22">
            {t(`public.families.${family}`)}
          </h2>
          <ul>
            {INDICATORS.filter((indicator) => indicator.family === family).map(({ id, name, definition }) => (
              <li key={id} className="border-line border-b py-2">
                <Link href={`/m/${id}`} prefetch={false}>
                  {name[locale]}
                </Link>
                <p className="text-13 text-ink-soft">{definition[locale]}</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
