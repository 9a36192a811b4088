import { useTranslations } from "next-intl";
import { ComparisonForm } from "#components/public/comparison-form.tsx";
import { OtherIndicators } from "#components/public/other-indicators.tsx";
import { comparisonPath } from "#lib/domain/indicators/comparison-path.ts";
import { MOST_BODIES } from "#lib/domain/views/address/read-view-address.ts";
import type { ViewAddressOf } from "#lib/domain/views/address/view-address.ts";
import type { PublicView } from "#lib/domain/views/public-view.ts";
import { tokenWord } from "#lib/domain/views/series-token.ts";

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
  const { from, to } = address.years;
  const tokens = address.bodies.map(tokenWord);
  const place = { indicator, tokens, from, to };
  const rows = view.tables[0]?.rows ?? [];
  const chosen = tokens.map((token) => ({
    token,
    name: rows.find(({ key }) => key === token)?.cells[0]?.text ?? token,
  }));
  const without = (token: string) => {
    const rest = tokens.filter((one) => one !== token);
    return rest.length === 0
      ? `/compare?indicator=${indicator}&from=${from}&to=${to}`
      : comparisonPath({ ...place, tokens: rest });
  };
  return (
    <section className="pt-10 print:hidden">
      <h2 className="pb-3 font-serif text-18">{t("change")}</h2>
      <ComparisonForm
        indicator={indicator}
        from={from}
        to={to}
        years={years}
        chosen={chosen}
        most={MOST_BODIES}
        without={without}
      />
      <h2 className="pt-8 pb-2 font-serif text-18">{t("otherIndicators")}</h2>
      <OtherIndicators current={indicator} pathOf={(id) => comparisonPath({ ...place, indicator: id })} />
    </section>
  );
}
