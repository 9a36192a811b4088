import { useTranslations } from "next-intl";
import { frozenPath } from "#lib/domain/views/address/frozen-path.ts";
import type { ViewAddress } from "#lib/domain/views/address/view-address.ts";
import { viewPath } from "#lib/domain/views/address/view-path.ts";
import { inOtherYears, otherLooks } from "#lib/domain/views/address/view-turns.ts";
import { WayList } from "./way-list.tsx";

interface ViewTurnsProps {
  address: ViewAddress;
  /** Years that can be chosen. */
  years: readonly number[];
  /** Of the view and its neighbours; null for now. */
  asOf: string | null;
}

/** Other ways to look at the same bodies, and the same in other years; each an address. */
export function ViewTurns({ address, years, asOf }: ViewTurnsProps) {
  const t = useTranslations("view.turns");
  const here = viewPath(address);
  const hrefOf = (other: ViewAddress) =>
    viewPath(other) === here ? null : frozenPath(viewPath(other), asOf);
  const looks = otherLooks(address);
  const inYears = inOtherYears(address, years);
  if (looks.length === 0 && inYears.length === 0) return null;
  return (
    <nav aria-label={t("label")} className="grid gap-1 pb-6 text-13 print:hidden">
      {looks.length === 0 ? null : (
        <WayList
          name={t("looks")}
          ways={looks.map((look) => ({ key: look.kind, words: t(`look.${look.kind}`), href: hrefOf(look) }))}
        />
      )}
      {inYears.length === 0 ? null : (
        <WayList
          name={t("years")}
          ways={inYears.map(({ year, address: other }) => ({
            key: String(year),
            words: String(year),
            href: hrefOf(other),
          }))}
        />
      )}
    </nav>
  );
}
