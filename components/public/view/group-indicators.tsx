import { useLocale, useTranslations } from "next-intl";
import { INDICATORS } from "#lib/domain/indicators/registry.ts";
import { viewPath } from "#lib/domain/views/address/view-path.ts";
import { localizedPath } from "#lib/i18n/localized-path.ts";
import type { GroupAddress } from "./group-ways.tsx";

/** The same page of the group by every other indicator; a funnel is of rates only. */
export function GroupIndicators({ address }: { address: GroupAddress }) {
  const t = useTranslations("groupWays");
  const locale = useLocale();
  const others = INDICATORS.filter(
    ({ id, kind }) => id !== address.indicator && (address.kind !== "funnel" || kind === "rate"),
  );
  return (
    <section aria-labelledby="group-indicators" className="pt-8 print:hidden">
      <h2 id="group-indicators" className="pb-2 font-serif text-18">
        {t("indicators")}
      </h2>
      <ul className="flex flex-wrap gap-x-4 gap-y-1 text-14">
        {others.map(({ id, name }) => (
          <li key={id}>
            <a href={localizedPath(locale, viewPath({ ...address, indicator: id }))}>{name[locale]}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
