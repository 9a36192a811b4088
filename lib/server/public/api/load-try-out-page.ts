import "server-only";
import { getTranslations } from "next-intl/server";
import { LOCALES, type Locale } from "#lib/domain/localized.ts";
import { tryOutPage } from "#lib/exchange/api/try-out/try-out-page.ts";
import { localizedPath } from "#lib/i18n/localized-path.ts";
import { tryOutAsset } from "./try-out-assets.ts";

/** The interactive reference with the addresses of what it loads. */
export async function loadTryOutPage(locale: Locale, colors: string): Promise<string> {
  const t = await getTranslations({ locale, namespace: "api" });
  const shell = await getTranslations({ locale, namespace: "shell" });
  const [bundle, packageStyle, script, style] = await Promise.all([
    tryOutAsset("bundle"),
    tryOutAsset("packageStyle"),
    tryOutAsset("script"),
    tryOutAsset("style"),
  ]);
  return tryOutPage({
    locale,
    colors,
    assets: {
      bundle: bundle.path,
      packageStyle: packageStyle.path,
      script: script.path,
      style: style.path,
    },
    reference: localizedPath(locale, "/api-docs"),
    languages: LOCALES.map((one) => ({
      locale: one,
      name: LANGUAGE_NAMES[one],
      path: localizedPath(one, "/api-docs/try"),
    })),
    words: {
      site: shell("product"),
      title: t("tryTitle"),
      lead: t("tryLead"),
      reference: t("title"),
      languages: t("tryWays"),
      loading: t("tryLoading"),
      noScript: t("tryNoScript"),
      failed: t("tryFailed"),
    },
  });
}

const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = {
  "zh-Hans": "简体中文",
  "zh-Hant": "繁體中文",
  en: "English",
};
