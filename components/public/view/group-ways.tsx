import { useTranslations } from "next-intl";
import { findIndicator } from "#lib/domain/indicators/registry.ts";
import type { ViewAddressOf } from "#lib/domain/views/address/view-address.ts";
import { viewPath } from "#lib/domain/views/address/view-path.ts";
import { WayList } from "./way-list.tsx";

export type GroupAddress = ViewAddressOf<"rank" | "funnel" | "change">;

interface GroupWaysProps {
  address: GroupAddress;
  /** Years that can be chosen. */
  years: readonly number[];
}

/** The same group and indicator looked at otherwise and in the years beside this one: each an address. */
export function GroupWays({ address, years }: GroupWaysProps) {
  const t = useTranslations("groupWays");
  const shown = yearOf(address);
  const kinds = (["rank", "funnel", "change"] as const).flatMap((kind) => {
    const other = turned(address, kind);
    return other === null ? [] : [{ kind, other }];
  });
  const near = years.filter((year) => Math.abs(year - shown) <= 1);
  return (
    <nav aria-label={t("label")} className="grid gap-1 pb-6 text-13 print:hidden">
      <WayList
        name={t("kinds")}
        ways={kinds.map(({ kind, other }) => ({
          key: kind,
          words: t(`kind.${kind}`),
          href: kind === address.kind ? null : viewPath(other),
        }))}
      />
      <WayList
        name={t("years")}
        ways={near.map((year) => ({
          key: String(year),
          words: String(year),
          href: year === shown ? null : viewPath(moved(address, year - shown)),
        }))}
      />
    </nav>
  );
}

function yearOf(address: GroupAddress): number {
  return address.kind === "change" ? address.years.to : address.year;
}

/** The same as another kind of page; null where the indicator has none: a funnel is of cases out of cases. */
function turned(address: GroupAddress, kind: GroupAddress["kind"]): GroupAddress | null {
  const { indicator, group } = address;
  const year = yearOf(address);
  switch (kind) {
    case "rank":
      return { kind, indicator, group, year };
    case "funnel":
      return findIndicator(indicator)?.kind === "rate" ? { kind, indicator, group, year } : null;
    case "change":
      return { kind, indicator, group, years: { from: year - 1, to: year } };
  }
}

function moved(address: GroupAddress, by: number): GroupAddress {
  if (address.kind !== "change") return { ...address, year: address.year + by };
  const { from, to } = address.years;
  return { ...address, years: { from: from + by, to: to + by } };
}
