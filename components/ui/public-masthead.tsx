import { useTranslations } from "next-intl";
import { Link } from "#lib/i18n/navigation.ts";
import { PageLanguages } from "./page-languages.tsx";

const WAYS = [
  { key: "search", href: "/search" },
  { key: "compare", href: "/compare" },
  { key: "status", href: "/status" },
  { key: "data", href: "/data" },
  { key: "methods", href: "/methods" },
] as const;

/** The name of the site, the ways into it, the languages and the door to the workspace. */
export function PublicMasthead() {
  const t = useTranslations("shell");
  const nav = useTranslations("public.nav");
  return (
    <header className="border-line border-b print:hidden">
      <div className="mx-auto flex w-full max-w-page flex-wrap items-baseline gap-x-6 gap-y-1 px-4 py-3 sm:px-8">
        <Link href="/" className="font-semibold font-serif text-18 text-ink no-underline">
          {t("product")}
        </Link>
        <span className="hidden text-13 text-ink-soft lg:inline">{t("productLong")}</span>
        <nav aria-label={nav("label")} className="flex flex-wrap gap-x-4 text-13">
          {WAYS.map(({ key, href }) => (
            <Link key={key} href={href} prefetch={false} className="inline-block min-h-6">
              {nav(key)}
            </Link>
          ))}
        </nav>
        <div className="ml-auto flex items-baseline gap-x-4">
          <PageLanguages />
          <Link href="/signin" prefetch={false} className="text-13">
            {t("signIn")}
          </Link>
        </div>
      </div>
    </header>
  );
}
