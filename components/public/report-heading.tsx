import { useLocale, useTranslations } from "next-intl";
import { Breadcrumb } from "#components/ui/breadcrumb.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { PublishedReport } from "#lib/domain/views/published-report.ts";
import { reportPath } from "#lib/domain/views/report-path.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { HistoricalMark } from "./historical-mark.tsx";
import { PracticeMark } from "./practice-mark.tsx";

/** The report's own title under its place, and a warning where a later version has replaced what is shown. */
export function ReportHeading({ report }: { report: PublishedReport }) {
  const t = useTranslations("public.report");
  const home = useTranslations("shell")("home");
  const locale = useLocale();
  const words = useTranslations("report");
  const { body, version, versions, principal, asOf } = report;
  const { year, scope, number } = version;
  const { slug } = body;
  const latest = versions[0]?.number ?? number;
  const crumbs = [
    { label: home, href: "/" },
    { label: body.shortName[locale], href: `/o/${slug}` },
    { label: String(year), href: null },
  ];
  return (
    <header className="pb-6">
      <Breadcrumb crumbs={crumbs} />
      <h1 lang="zh" className="max-w-[52rem] pt-2 font-serif text-28">
        {version.content.title}
      </h1>
      {locale === "en" ? (
        <p className="pt-1 text-ink-soft">{t("title", { name: body.name.en, year })}</p>
      ) : null}
      {body.isPractice || version.sourceFile !== undefined ? (
        <p className="flex flex-wrap gap-2 pt-2">
          {body.isPractice ? <PracticeMark /> : null}
          {version.sourceFile === undefined ? null : <HistoricalMark />}
        </p>
      ) : null}
      {asOf === null ? null : (
        <div className="pt-4">
          <Notice tone="accent" title={words("frozen", { day: asOf })}>
            <Link href={reportPath({ slug, year, scope, principal })}>{words("live")}</Link>
          </Notice>
        </div>
      )}
      {latest === number ? null : (
        <div className="pt-4">
          <Notice tone="warn" title={t("superseded", { number, latest })}>
            <Link href={reportPath({ slug, year, scope, principal })}>{t("current")}</Link>
          </Notice>
        </div>
      )}
    </header>
  );
}
