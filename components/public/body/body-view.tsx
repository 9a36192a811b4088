import { useLocale, useTranslations } from "next-intl";
import { BodyComparisons } from "#components/public/body-comparisons.tsx";
import { BodyHeading } from "#components/public/body-heading.tsx";
import { BodyProfile } from "#components/public/body-profile.tsx";
import { RelatedBodies } from "#components/public/related-bodies.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageContents } from "#components/ui/page-contents.tsx";
import { disclosureRate } from "#lib/domain/indicators/disclosure-rate.ts";
import { bodyLensPath } from "#lib/domain/views/address/body-lens.ts";
import type { BodyPage } from "#lib/domain/views/body-page.ts";
import { localizedPath } from "#lib/i18n/localized-path.ts";
import { BodyData } from "./body-data.tsx";
import { BodyFootnotes } from "./body-footnotes.tsx";
import { DutiesSection } from "./duties-section.tsx";
import { GroundsSection } from "./grounds-section.tsx";
import { LastStepSection } from "./last-step-section.tsx";
import { LensChoice } from "./lens-choice.tsx";
import { OutcomesSection } from "./outcomes-section.tsx";
import { PeersSection } from "./peers-section.tsx";

/** Everything about a body, by what readers ask; `today` is the day to freeze the page on. */
export function BodyView({ page, today }: { page: BodyPage; today: string }) {
  const t = useTranslations("public.body");
  const words = useTranslations("bodies.page");
  const scopes = useTranslations("public.scopes");
  const locale = useLocale();
  const { body, profile, outcomes, below, asOf } = page;
  const drawn = drawnFigure(page);
  return (
    <>
      <BodyHeading page={page} />
      {asOf === null ? null : (
        <div className="pt-4">
          <Notice tone="accent" title={words("frozen", { day: asOf })}>
            <a href={localizedPath(locale, bodyLensPath(body.slug, page.lens))}>{words("live")}</a>
          </Notice>
        </div>
      )}
      <PageContents parts={partsOf(page).map((part) => ({ id: part, words: words(`parts.${part}`) }))} />
      <h2 id="profile" className="pt-4 pb-1 font-serif text-22">
        {t("profile")}
      </h2>
      <p className="max-w-measure pb-3 text-13 text-ink-soft">
        <span className="block">{t("profileScope", { scope: scopes(page.scope) })}</span>
        {words("profile.lead")}
      </p>
      <LensChoice page={page} />
      {profile.length === 0 ? <p>{t("noProfile")}</p> : <BodyProfile page={page} />}
      <BodyComparisons page={page} />
      <div className="pt-8">
        {outcomes === null ? null : <OutcomesSection page={page} outcomes={outcomes} />}
        {outcomes?.grounds == null ? null : (
          <GroundsSection page={page} outcomes={outcomes} grounds={outcomes.grounds} />
        )}
        {drawn === undefined ? null : (
          <>
            <LastStepSection page={page} figure={drawn} />
            <PeersSection page={page} figure={drawn} />
          </>
        )}
        <DutiesSection page={page} />
        <BodyFootnotes page={page} />
        {below.length === 0 ? null : (
          <section aria-labelledby="below" className="border-line border-t pt-6 pb-8">
            <h2 id="below" className="pb-2 font-serif text-22">
              {t("below")}
            </h2>
            <RelatedBodies bodies={below} />
          </section>
        )}
        <BodyData page={page} today={today} />
      </div>
    </>
  );
}

/** The figure that the sections on last year and on peers are about. */
function drawnFigure({ profile }: BodyPage) {
  return profile.find(({ comparison }) => comparison.indicator.id === disclosureRate.id);
}

/** The anchors of the parts that the page has, in their order. */
function partsOf(page: BodyPage) {
  const { outcomes } = page;
  const hasFigure = drawnFigure(page) !== undefined;
  return (["profile", "outcomes", "grounds", "last-step", "peers", "duties", "data"] as const).filter(
    (part) => {
      if (part === "outcomes") return outcomes !== null;
      if (part === "grounds") return outcomes?.grounds != null;
      return (part !== "last-step" && part !== "peers") || hasFigure;
    },
  );
}
