import { useTranslations } from "next-intl";
import { Link } from "#lib/i18n/navigation.ts";

interface PaginationProps {
  page: number;
  pages: number;
  href: (page: number) => string;
}

export function Pagination({ page, pages, href }: PaginationProps) {
  const t = useTranslations("shell.pagination");
  if (pages <= 1) return null;
  return (
    <nav aria-label={t("label")} className="mt-4 flex items-baseline gap-4 text-14 print:hidden">
      {page > 1 ? (
        <Link href={href(page - 1)} rel="prev">
          {t("previous")}
        </Link>
      ) : null}
      <span className="tabular text-ink-soft">{t("page", { page, pages })}</span>
      {page < pages ? (
        <Link href={href(page + 1)} rel="next">
          {t("next")}
        </Link>
      ) : null}
    </nav>
  );
}
