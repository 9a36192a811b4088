import { useTranslations } from "next-intl";
import { ComparisonForm } from "#components/public/comparison-form.tsx";
import { OtherIndicators } from "#components/public/other-indicators.tsx";
import { choicePath } from "#lib/domain/views/address/comparison-choice.ts";
import { MOST_BODIES } from "#lib/domain/views/address/read-view-address.ts";
import type { ViewAddressOf } from "#lib/domain/views/address/view-address.ts";
import { viewPath } from "#lib/domain/views/address/view-path.ts";
import { comparedNames } from "#lib/domain/views/compare/compared-names.ts";
import type { PublicView } from "#lib/domain/views/public-view.ts";

interface CompareChoiceProps {
  address: ViewAddressOf<"compare">;
  view: PublicView;
  /** Years that can be chosen. */
  years: readonly number[];
}

/** The choice that a comparison stands for, to be changed. Without its last body it begins anew. */
export function CompareChoice({ address, view, years }: CompareChoiceProps) {
  const t = useTranslations("public.compare");
  const { indicator } = address;
  return (
    <section className="pt-10 print:hidden">
      <h2 className="pb-3 font-serif text-18">{t("change")}</h2>
      <ComparisonForm
        choice={address}
        years={years}
        chosen={comparedNames(address, view)}
        most={MOST_BODIES}
        pathOf={(choice) => (choice.bodies.length === 0 ? choicePath(choice) : viewPath(choice))}
      />
      <h2 className="pt-8 pb-2 font-serif text-18">{t("otherIndicators")}</h2>
      <OtherIndicators current={indicator} pathOf={(id) => viewPath({ ...address, indicator: id })} />
    </section>
  );
}
