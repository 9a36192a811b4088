import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { TopicList } from "#components/public/methods/topic-list.tsx";
import { INDICATORS } from "#lib/domain/indicators/registry.ts";
import { TOPICS } from "#lib/domain/methods/topics.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { pageMetadata } from "#lib/server/public/page-metadata.ts";

export const dynamic = "force-static";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("methods");
  return pageMetadata({
    locale: await getLocale(),
    path: "/methods",
    title: t("title"),
    description: t("lead"),
  });
}

export default async function MethodsPage() {
  const [locale, t] = [await getLocale(), await getTranslations("methods")];
  return (
    <>
      <h1 className="font-serif text-28">{t("title")}</h1>
      <p className="max-w-measure pt-3 pb-6">{t("lead")}</p>
      <h2 className="sr-only">{t("topics")}</h2>
      <TopicList topics={TOPICS} />
      <h2 className="pt-10 pb-2 font-serif text-22">{t("definitions")}</h2>
      <p className="max-w-measure pb-2">{t("definitionsLead")}</p>
      <ul className="max-w-measure columns-1 gap-x-8 text-14 sm:columns-2">
        {INDICATORS.map(({ id, name }) => (
          <li key={id}>
            <Link href={`/m/${id}`} prefetch={false} className="inline-block min-h-6">
              {name[locale]}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
