import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { CrosswalkTable } from "#components/public/methods/crosswalk-table.tsx";
import { TopicView } from "#components/public/methods/topic-view.tsx";
import { Breadcrumb } from "#components/ui/breadcrumb.tsx";
import { formChange } from "#lib/domain/methods/topics/form-change.ts";
import { findTopic, TOPICS } from "#lib/domain/methods/topics.ts";
import { pageMetadata } from "#lib/server/public/page-metadata.ts";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return TOPICS.map(({ slug }) => ({ topic: slug }));
}

type Props = { params: Promise<{ topic: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const topic = findTopic((await params).topic);
  if (topic === undefined) return {};
  const locale = await getLocale();
  const { slug, title, lead } = topic;
  return pageMetadata({
    locale,
    path: `/methods/${slug}`,
    title: title[locale],
    description: lead[locale],
  });
}

export default async function TopicPage({ params }: Props) {
  const topic = findTopic((await params).topic);
  if (topic === undefined) notFound();
  const [locale, t] = [await getLocale(), await getTranslations("methods")];
  return (
    <>
      <Breadcrumb
        crumbs={[
          { label: t("all"), href: "/methods" },
          { label: topic.title[locale], href: null },
        ]}
      />
      <TopicView topic={topic} />
      {topic === formChange ? <CrosswalkTable /> : null}
    </>
  );
}
