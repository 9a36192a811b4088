import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { GroupChooser } from "#components/public/groups/group-chooser.tsx";
import { Link } from "#lib/i18n/navigation.ts";
import { loadGroupChoice } from "#lib/server/public/load-group-choice.ts";
import { pageMetadata } from "#lib/server/public/page-metadata.ts";

type Question = Partial<Record<"indicator" | "area" | "year", string | string[]>>;
type Props = { searchParams: Promise<Question> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("public.groups");
  return pageMetadata({
    locale: await getLocale(),
    path: "/rank",
    title: t("title"),
    description: t("lead"),
  });
}

/** Where a group of bodies is chosen to be put side by side. */
export default async function GroupsPage({ searchParams }: Props) {
  const question = await searchParams;
  const word = (name: keyof Question) => [question[name]].flat()[0] ?? null;
  const choice = await loadGroupChoice({
    indicator: word("indicator"),
    area: word("area"),
    year: word("year"),
  });
  const t = await getTranslations("public.groups");
  return (
    <>
      <h1 className="font-serif text-28">{t("title")}</h1>
      <p className="max-w-measure pt-2 pb-6">
        {t("lead")}{" "}
        <Link href="/compare" prefetch={false}>
          {t("bodiesInstead")}
        </Link>
      </p>
      <GroupChooser choice={choice} />
    </>
  );
}
