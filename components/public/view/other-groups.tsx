import { useTranslations } from "next-intl";
import { OtherIndicators } from "#components/public/other-indicators.tsx";
import { frozenPath } from "#lib/domain/views/address/frozen-path.ts";
import type { ViewAddress } from "#lib/domain/views/address/view-address.ts";
import { viewPath } from "#lib/domain/views/address/view-path.ts";
import { byIndicator } from "#lib/domain/views/address/view-turns.ts";
import { Link } from "#lib/i18n/navigation.ts";

/** The same group by another indicator, and for now the way to other groups; nothing for a view that is not of a group by an indicator. */
export function OtherGroups({ address, asOf }: { address: ViewAddress; asOf: string | null }) {
  const t = useTranslations("view.turns");
  if (!("group" in address)) return null;
  const indicator = address.kind === "scatter" ? address.y : address.indicator;
  const year = "years" in address ? address.years.to : address.year;
  const pathOf = (id: string) => {
    const other = byIndicator(address, id);
    return other === null ? null : frozenPath(viewPath(other), asOf);
  };
  return (
    <section className="pt-10 print:hidden">
      <h2 className="pb-2 font-serif text-18">{t("otherIndicators")}</h2>
      <OtherIndicators current={indicator} pathOf={pathOf} />
      {asOf === null ? (
        <p className="pt-4 text-14">
          <Link
            href={`/rank?indicator=${indicator}&area=${address.group.area}&year=${year}`}
            prefetch={false}
          >
            {t("otherGroups")}
          </Link>
        </p>
      ) : null}
    </section>
  );
}
