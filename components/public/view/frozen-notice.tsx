import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Notice } from "#components/ui/notice.tsx";
import type { FrozenPage } from "#lib/domain/views/frozen-page.ts";
import { localizedPath } from "#lib/i18n/localized-path.ts";

interface FrozenNoticeProps {
  page: FrozenPage;
  /** What of the page is not of its day, and why. */
  children?: ReactNode;
}

/** On a frozen page: of which day it is, and whether the live one is another by now. */
export function FrozenNotice({ page, children }: FrozenNoticeProps) {
  const t = useTranslations("view.frozen");
  const locale = useLocale();
  if (page.asOf === null) return null;
  return (
    <div className="pb-6">
      <Notice tone={page.isSuperseded ? "warn" : "accent"} title={t("title", { day: page.asOf })}>
        <p>
          {t(page.isSuperseded ? "superseded" : "current")}{" "}
          <a href={localizedPath(locale, page.path)}>{t("live")}</a>
        </p>
        {children}
      </Notice>
    </div>
  );
}
