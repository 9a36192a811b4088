import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { QuestionList } from "#components/public/home/question-list.tsx";
import { PracticeMark } from "#components/public/practice-mark.tsx";
import { Breadcrumb } from "#components/ui/breadcrumb.tsx";
import { bodyTag } from "#lib/domain/views/page-tags.ts";
import { dependOn } from "#lib/server/public/depend-on.ts";
import { pageMetadata } from "#lib/server/public/page-metadata.ts";
import { questionPageOf } from "#lib/server/public/question-page-of.ts";

export const dynamic = "force-static";
export const revalidate = 86400;

export function generateStaticParams() {
  return [];
}

type Props = { params: Promise<{ org: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { org } = await params;
  const page = await questionPageOf(org);
  if (page === null) return {};
  const [locale, t] = [await getLocale(), await getTranslations("home")];
  const name = page.name[locale];
  return pageMetadata({
    locale,
    path: `/questions/${org}`,
    title: t("questionsAbout", { name }),
    description: t("questionsAboutLead", { name }),
  });
}

/** The questions that are asked most, of one body. */
export default async function QuestionsPage({ params }: Props) {
  const { org } = await params;
  await dependOn([bodyTag(org)]);
  const page = await questionPageOf(org);
  if (page === null) notFound();
  const [locale, t] = [await getLocale(), await getTranslations("home")];
  const name = page.name[locale];
  return (
    <>
      <Breadcrumb
        crumbs={[
          { label: name, href: `/o/${org}` },
          { label: t("questions"), href: null },
        ]}
      />
      <h1 className="font-serif text-28">{t("questionsAbout", { name })}</h1>
      {page.isPractice ? <PracticeMark /> : null}
      <p className="max-w-measure pt-2 pb-6">{t("questionsAboutLead", { name })}</p>
      <h2 className="sr-only">{t("questions")}</h2>
      <QuestionList questions={page.questions} />
    </>
  );
}
