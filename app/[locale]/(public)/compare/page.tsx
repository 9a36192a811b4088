import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { AddableBodies } from "#components/public/addable-bodies.tsx";
import { ComparisonForm } from "#components/public/comparison-form.tsx";
import { type ChoiceField, choicePath } from "#lib/domain/views/address/comparison-choice.ts";
import { MOST_BODIES } from "#lib/domain/views/address/read-view-address.ts";
import { localizedPath } from "#lib/i18n/localized-path.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { loadPicker } from "#lib/server/public/load-picker.ts";
import { pageMetadata } from "#lib/server/public/page-metadata.ts";

type Question = Partial<Record<ChoiceField | "q", string | string[]>>;
type Props = { searchParams: Promise<Question> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("public.compare");
  const words = { title: t("startTitle"), description: t("startLead", { most: MOST_BODIES }) };
  return pageMetadata({ locale: await getLocale(), path: "/compare", ...words });
}

/** Where a choice is made; a complete one goes to its own address. */
export default async function ComparePage({ searchParams }: Props) {
  const question = await searchParams;
  const word = (name: keyof Question) => [question[name]].flat()[0] ?? null;
  const picker = await loadPicker({
    indicator: word("indicator"),
    bodies: word("bodies"),
    from: word("from"),
    to: word("to"),
    peers: word("peers"),
    map: word("map"),
    q: word("q"),
  });
  const locale = await getLocale();
  if (picker.ready !== null) redirect(localizedPath(locale, picker.ready));
  const t = await getTranslations("public.compare");
  return (
    <>
      <h1 className="font-serif text-28">{t("startTitle")}</h1>
      <p className="max-w-measure pt-2 pb-6">
        {t("startLead", { most: MOST_BODIES })}{" "}
        <Link href="/rank" prefetch={false}>
          {t("groupInstead")}
        </Link>
      </p>
      <ComparisonForm
        choice={picker.choice}
        years={picker.years}
        chosen={picker.chosen.map(({ token, name }) => ({ token, name: name[locale] }))}
        most={MOST_BODIES}
        pathOf={choicePath}
      />
      <AddableBodies picker={picker} locale={locale} />
    </>
  );
}
