import { useLocale, useTranslations } from "next-intl";
import { LICENCE } from "#lib/domain/releases/licence.ts";
import type { Release } from "#lib/domain/releases/release.ts";

/** Under what the data may be used, and how they are named. */
export function Terms({ release, title, url }: { release: Release; title: string; url: string }) {
  const t = useTranslations("releases");
  const locale = useLocale();
  return (
    <>
      <h2 className="pt-8 pb-2 font-serif text-22">{t("licence")}</h2>
      <p className="max-w-measure">
        {LICENCE.terms[locale]} <a href={LICENCE.url}>{LICENCE.name}</a>
      </p>
      <h2 className="pt-8 pb-2 font-serif text-22">{t("citation")}</h2>
      <p className="max-w-measure break-words text-14">
        {t("citationText", { title, version: release.version, day: release.day, url })}
      </p>
    </>
  );
}
