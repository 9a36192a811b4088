import { useLocale, useTranslations } from "next-intl";
import { LanguageSwitch } from "./language-switch.tsx";

/** The language switch with its words, which come from the server. */
export function PageLanguages() {
  const t = useTranslations("shell");
  const names = {
    "zh-Hans": t("languageNames.zh-Hans"),
    "zh-Hant": t("languageNames.zh-Hant"),
    en: t("languageNames.en"),
  };
  return <LanguageSwitch current={useLocale()} label={t("language")} names={names} />;
}
