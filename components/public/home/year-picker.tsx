import { useTranslations } from "next-intl";
import { Link } from "#lib/i18n/navigation.ts";

/** The report years; the newest is the first page itself. */
export function YearPicker({ years, year }: { years: readonly number[]; year: number }) {
  const t = useTranslations("home");
  if (years.length < 2) return null;
  return (
    <nav aria-label={t("years")} className="tabular flex flex-wrap gap-x-1 text-14">
      {years.map((one, index) => (
        <Link
          key={one}
          href={index === 0 ? "/" : `/year/${one}`}
          prefetch={false}
          aria-current={one === year ? "page" : undefined}
          className={`inline-flex min-h-8 items-center px-2 ${one === year ? "bg-accent text-on-accent no-underline" : ""}`}
        >
          {one}
        </Link>
      ))}
    </nav>
  );
}
