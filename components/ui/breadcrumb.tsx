import { useTranslations } from "next-intl";
import { Link } from "#lib/i18n/navigation.ts";

export interface Crumb {
  readonly label: string;
  /** null for the page itself, which comes last. */
  readonly href: string | null;
}

export function Breadcrumb({ crumbs }: { crumbs: readonly Crumb[] }) {
  const t = useTranslations("shell");
  return (
    <nav aria-label={t("breadcrumb")} className="mb-1 text-13 text-ink-soft print:hidden">
      <ol className="flex flex-wrap gap-x-2 leading-6">
        {crumbs.map((crumb, index) => (
          <li key={crumb.label} className="flex gap-x-2">
            {index === 0 ? null : <span aria-hidden="true">/</span>}
            {crumb.href === null ? (
              <span aria-current="page">{crumb.label}</span>
            ) : (
              <Link href={crumb.href} className="inline-block">
                {crumb.label}
              </Link>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
