import { useLocale, useTranslations } from "next-intl";
import { PracticeMark } from "#components/public/practice-mark.tsx";
import { FrozenNotice } from "#components/public/view/frozen-notice.tsx";
import { LiveOrFrozen } from "#components/public/view/live-or-frozen.tsx";
import { Breadcrumb } from "#components/ui/breadcrumb.tsx";
import type { ReportColumn } from "#lib/domain/status/column.ts";
import { frozenPath } from "#lib/domain/views/address/frozen-path.ts";
import { localizedPath } from "#lib/i18n/localized-path.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { ColumnTable } from "./column-table.tsx";

/** 集中公开: the reports of an area's bodies in one column, as 〔2021〕30号 asks of a disclosure office. */
export function ColumnPage({ column }: { column: ReportColumn }) {
  const t = useTranslations("column");
  const locale = useLocale();
  const { slug, name, year, years, above, isPractice, asOf } = column;
  const words = useTranslations("view.frozen");
  return (
    <>
      <Breadcrumb
        crumbs={[
          ...above.map((one) => ({ label: one.name[locale], href: frozenPath(`/column/${one.slug}`, asOf) })),
          { label: name[locale], href: null },
        ]}
      />
      <h1 className="font-serif text-28">{t("title", { name: name[locale] })}</h1>
      {isPractice ? (
        <p className="py-1">
          <PracticeMark />
        </p>
      ) : null}
      <p className="max-w-measure pt-2 pb-4">{t("lead")}</p>
      <FrozenNotice page={column}>
        <p>{words("register")}</p>
      </FrozenNotice>
      <nav aria-label={t("years")} className="tabular flex flex-wrap gap-x-1 pb-4 text-14">
        {years.map((one, index) => (
          <Link
            key={one}
            href={frozenPath(index === 0 ? `/column/${slug}` : `/column/${slug}/${one}`, asOf)}
            prefetch={false}
            aria-current={one === year ? "page" : undefined}
            className={`inline-flex min-h-8 items-center px-2 ${one === year ? "bg-accent text-on-accent no-underline" : ""}`}
          >
            {one}
          </Link>
        ))}
      </nav>
      <ColumnTable column={column} />
      <p className="flex flex-wrap gap-x-6 pt-4 text-14">
        <Link
          href={frozenPath(`/status/${year}/${slug}`, asOf)}
          prefetch={false}
          className="inline-flex min-h-6 items-center"
        >
          {t("status", { year })}
        </Link>
        <a href={localizedPath(locale, `/feeds/${slug}.atom`)} className="inline-flex min-h-6 items-center">
          {t("feed")}
        </a>
      </p>
      <LiveOrFrozen page={column} />
    </>
  );
}
