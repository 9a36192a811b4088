import { useTranslations } from "next-intl";
import { Link } from "#lib/i18n/navigation.ts";
import { PageLanguages } from "./page-languages.tsx";

export function PublicMasthead() {
  const t = useTranslations("shell");
  return (
    <header className="border-line border-b print:hidden">
      <div className="mx-auto flex w-full max-w-page flex-wrap items-baseline gap-x-6 gap-y-1 px-4 py-3 sm:px-8">
        <Link href="/" className="font-semibold font-serif text-18 text-ink no-underline">
          {t("product")}
        </Link>
        <span className="hidden text-13 text-ink-soft md:inline">{t("productLong")}</span>
        <span className="grow" />
        <PageLanguages />
        <Link href="/signin" prefetch={false} className="text-13">
          {t("signIn")}
        </Link>
      </div>
    </header>
  );
}
