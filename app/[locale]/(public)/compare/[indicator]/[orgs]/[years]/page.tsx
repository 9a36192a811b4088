import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { ComparisonForm } from "#components/public/comparison-form.tsx";
import { ComparisonView } from "#components/public/comparison-view.tsx";
import { OtherIndicators } from "#components/public/other-indicators.tsx";
import { describeComparison } from "#lib/domain/indicators/describe-comparison.ts";
import { localizedPath } from "#lib/i18n/localized-path.ts";
import { MOST_BODIES } from "#lib/server/public/comparison-address.ts";
import { comparisonAt, comparisonChoice } from "#lib/server/public/comparison-at.ts";
import { pageMetadata } from "#lib/server/public/page-metadata.ts";

export const dynamic = "force-static";
export const revalidate = 86400;

export function generateStaticParams() {
  return [];
}

type Props = { params: Promise<{ locale: string; indicator: string; orgs: string; years: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await comparisonAt(await params);
  if (found?.comparison === undefined) return {};
  const locale = await getLocale();
  const { heading, summary } = describeComparison(found.comparison, locale);
  return pageMetadata({ locale, path: found.path, title: heading, description: summary });
}

export default async function ComparisonPage({ params }: Props) {
  const found = await comparisonAt(await params);
  if (found === null) notFound();
  if (!found.isCanonical) permanentRedirect(localizedPath(await getLocale(), found.path));
  const t = await getTranslations("public.compare");
  const { place, ...choice } = comparisonChoice(found.comparison);
  return (
    <>
      <ComparisonView comparison={found.comparison} />
      <section className="pt-10 print:hidden">
        <h2 className="pb-3 font-serif text-18">{t("change")}</h2>
        <ComparisonForm {...choice} most={MOST_BODIES} />
        <h2 className="pt-8 pb-2 font-serif text-18">{t("otherIndicators")}</h2>
        <OtherIndicators place={place} />
      </section>
    </>
  );
}
