import { useTranslations } from "next-intl";
import { Link } from "#lib/i18n/navigation.ts";

const WAYS = [
  { key: "indicators", href: "/m" },
  { key: "methods", href: "/methods" },
  { key: "releases", href: "/releases" },
  { key: "data", href: "/data" },
  { key: "api", href: "/api-docs" },
  { key: "licence", href: "/methods/reuse" },
  { key: "accessibility", href: "/methods/accessibility" },
] as const;

/** What a reader looks for at the end of a page: how it is done, the data, the terms. */
export function PublicFooter() {
  const t = useTranslations("shell");
  const nav = useTranslations("public.nav");
  return (
    <footer className="mt-16 border-line border-t print:hidden">
      <div className="mx-auto w-full max-w-page px-4 py-6 text-13 text-ink-soft sm:px-8">
        <nav aria-label={nav("about")} className="flex flex-wrap gap-x-5 gap-y-1 pb-3">
          {WAYS.map(({ key, href }) => (
            <Link key={key} href={href} prefetch={false} className="inline-flex min-h-6 items-center">
              {nav(key)}
            </Link>
          ))}
        </nav>
        <p>
          {t("product")} · {t("tagline")}
        </p>
      </div>
    </footer>
  );
}
