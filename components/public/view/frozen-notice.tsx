import { useLocale, useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import type { PublicView } from "#lib/domain/views/public-view.ts";
import { localizedPath } from "#lib/i18n/localized-path.ts";

/** On a frozen page: of which day it is, and whether the figures are others by now. */
export function FrozenNotice({ view }: { view: PublicView }) {
  const t = useTranslations("view.frozen");
  const locale = useLocale();
  if (view.asOf === null) return null;
  return (
    <div className="pb-6">
      <Notice tone={view.isSuperseded ? "warn" : "accent"} title={t("title", { day: view.asOf })}>
        <p>
          {t(view.isSuperseded ? "superseded" : "current")}{" "}
          <a href={localizedPath(locale, view.path)}>{t("live")}</a>
        </p>
      </Notice>
    </div>
  );
}
