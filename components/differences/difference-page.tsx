import { useFormatter, useLocale, useTranslations } from "next-intl";
import { HistoricalMark } from "#components/public/historical-mark.tsx";
import { PracticeMark } from "#components/public/practice-mark.tsx";
import { Breadcrumb } from "#components/ui/breadcrumb.tsx";
import { Notice } from "#components/ui/notice.tsx";
import {
  countDifferences,
  type DifferenceSide,
  type ReportDifference,
} from "#lib/domain/differences/report-difference.ts";
import { filePath, frozenPath } from "#lib/domain/views/address/frozen-path.ts";
import { localizedPath } from "#lib/i18n/localized-path.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { DifferenceTable } from "./difference-table.tsx";
import { TextDifferences } from "./text-differences.tsx";

/** Two reports side by side: what the figures and the words became, and why there is a new version. */
export function DifferencePage({ difference }: { difference: ReportDifference }) {
  const t = useTranslations("differences");
  const scopes = useTranslations("public.scopes");
  const home = useTranslations("shell")("home");
  const locale = useLocale();
  const { kind, body, scope, before, after, reasons, asOf, path, cells, texts } = difference;
  const counts = countDifferences(difference);
  const words = { name: body.name[locale], year: after.year };
  const crumbs = [
    { label: home, href: "/" },
    { label: body.shortName[locale], href: `/o/${body.slug}` },
    { label: t("crumb"), href: null },
  ];
  return (
    <>
      <header className="pb-4">
        <Breadcrumb crumbs={crumbs} />
        <h1 className="font-serif text-28">
          {kind === "years"
            ? t("yearsTitle", { name: words.name, from: before.year, to: after.year })
            : t("versionsTitle", { ...words, from: before.number, to: after.number })}
        </h1>
        <p className="flex flex-wrap items-center gap-x-3 pt-1 text-14 text-ink-soft">
          <span>{t("scope", { scope: scopes(scope) })}</span>
          {body.isPractice ? <PracticeMark /> : null}
        </p>
      </header>
      {asOf === null ? null : (
        <div className="pb-4">
          <Notice tone="accent" title={t("frozen", { day: asOf })}>
            <a href={localizedPath(locale, path)}>{t("live")}</a>
          </Notice>
        </div>
      )}
      <p className="max-w-measure">{t("summary", counts)}</p>
      {counts.notComparable === 0 ? null : (
        <p className="max-w-measure pt-1 text-14 text-ink-soft">
          {t("formChanged", { count: counts.notComparable, from: before.format, to: after.format })}
        </p>
      )}
      <ul className="pt-3 text-14">
        {[before, after].map((side) => (
          <SideLine key={`${side.year}-${side.number}`} side={side} />
        ))}
      </ul>
      {reasons.map(({ number, reason }) => (
        <p key={number} className="max-w-measure pt-3 text-14">
          {t("reason", { number })}
          <span lang="zh">{reason}</span>
        </p>
      ))}
      <h2 className="pt-8 pb-2 font-serif text-22">{t("cells")}</h2>
      <DifferenceTable difference={difference} />
      {texts.length === 0 ? null : <TextDifferences difference={difference} />}
      <section aria-labelledby="files" className="pt-8 text-14 print:hidden">
        <h2 id="files" className="pb-1 font-semibold text-14">
          {t("files")}
        </h2>
        <p className="flex flex-wrap gap-x-4">
          {(["csv", "json"] as const).map((format) => (
            <a key={format} href={filePath(localizedPath(locale, path), format, asOf)}>
              {t(format, { count: cells.length })}
            </a>
          ))}
          {asOf === null ? (
            <Link href={frozenPath(path, today(after.publishedAt))} prefetch={false} rel="nofollow">
              {t("freeze", { day: today(after.publishedAt) })}
            </Link>
          ) : null}
        </p>
      </section>
      <p className="pt-4 text-12 text-ink-soft">{t("marks")}</p>
    </>
  );
}

/** The first day on which the page could be frozen as it is: that of the later version, in China. */
function today(publishedAt: string): string {
  return new Date(Date.parse(publishedAt) + 8 * 3_600_000).toISOString().slice(0, 10);
}

function SideLine({ side }: { side: DifferenceSide }) {
  const t = useTranslations("differences");
  const format = useFormatter();
  const { year, number, publishedAt, isHistorical, path } = side;
  return (
    <li className="flex flex-wrap items-baseline gap-x-3">
      <Link href={path} prefetch={false}>
        {t("side", { year, number })}
      </Link>
      <span className="text-ink-soft">
        {t(isHistorical ? "entered" : "published", { day: format.dateTime(new Date(publishedAt), "day") })}
      </span>
      {isHistorical ? <HistoricalMark /> : null}
    </li>
  );
}
