import { useLocale, useTranslations } from "next-intl";
import { bodyLensPath } from "#lib/domain/views/address/body-lens.ts";
import { frozenPath } from "#lib/domain/views/address/frozen-path.ts";
import { apiAddressOfBody } from "#lib/domain/views/api-address.ts";
import type { BodyPage } from "#lib/domain/views/body-page.ts";
import { localizedPath } from "#lib/i18n/localized-path.ts";

/** The page's figures as files, its feed, its call of the interface, and its address frozen. */
export function BodyData({ page, today }: { page: BodyPage; today: string }) {
  const t = useTranslations("bodies.page.data");
  const locale = useLocale();
  const own = localizedPath(locale, `/o/${page.body.slug}`);
  const shown = localizedPath(locale, bodyLensPath(page.body.slug, page.lens));
  const call = apiAddressOfBody(page);
  // As reported, a file has every indicator.
  const figures = page.lens.onTodaysMap ? call : apiAddressOfBody({ ...page, profile: [] });
  return (
    <section aria-labelledby="data" className="border-line border-t pt-6 pb-8 text-14 print:hidden">
      <h2 id="data" className="pb-1 font-semibold text-14">
        {t("title")}
      </h2>
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        <li>
          <a href={`${figures}&format=csv`}>{t("csv")}</a>
        </li>
        <li>
          <a href={`${figures}&format=json`}>{t("json")}</a>
        </li>
        <li>
          <a href={`${own}/feed.atom`}>{t("feed")}</a>
        </li>
        <li>
          <a href={call}>{t("api")}</a>
        </li>
        {page.asOf === null ? (
          <li>
            <a href={frozenPath(shown, today)} rel="nofollow">
              {t("freeze", { day: today })}
            </a>
          </li>
        ) : null}
      </ul>
    </section>
  );
}
