import { useLocale, useTranslations } from "next-intl";
import { frozenPath } from "#lib/domain/views/address/frozen-path.ts";
import type { FreezablePage } from "#lib/domain/views/frozen-page.ts";
import { localizedPath } from "#lib/i18n/localized-path.ts";

/** The two addresses of a page: the one that always shows what is known, and the one that stays as it was on a day. */
export function LiveOrFrozen({ page }: { page: FreezablePage }) {
  const t = useTranslations("view.use");
  const own = localizedPath(useLocale(), page.path);
  return (
    <p className="flex flex-wrap gap-x-6 pt-4 text-14 print:hidden">
      <a href={own} className="inline-flex min-h-6 items-center">
        {t("live")}
      </a>
      <a href={frozenPath(own, page.day)} rel="nofollow" className="inline-flex min-h-6 items-center">
        {t("frozen", { day: page.day })}
      </a>
    </p>
  );
}
