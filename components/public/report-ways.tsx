import { useTranslations } from "next-intl";
import { writeDifference } from "#lib/domain/differences/difference-address.ts";
import { comparisonPath } from "#lib/domain/indicators/comparison-path.ts";
import { disclosureRate } from "#lib/domain/indicators/disclosure-rate.ts";
import type { PublishedReport } from "#lib/domain/views/published-report.ts";
import { reportPath } from "#lib/domain/views/report-path.ts";
import { Link } from "#lib/i18n/navigation.ts";

/** From a report to the body's other years, one by one or side by side. */
export function ReportWays({ report }: { report: PublishedReport }) {
  const t = useTranslations("public.report");
  const { body, version, principal, otherYears } = report;
  const { year, scope } = version;
  const { slug } = body;
  const words = useTranslations("report");
  const own = scope === principal ? null : scope;
  const before = otherYears.filter((other) => other < year).toSorted((a, b) => b - a)[0];
  const years = [...otherYears, year];
  const comparison = comparisonPath({
    indicator: disclosureRate.id,
    tokens: [scope === principal ? slug : `${slug}~own`],
    from: Math.min(...years),
    to: Math.max(...years),
  });
  return (
    <nav aria-label={t("ways")} className="flex flex-wrap gap-x-4 pt-4 text-14 print:hidden">
      {otherYears.length === 0 ? null : <span className="text-ink-soft">{t("otherYears")}</span>}
      {otherYears.map((other) => (
        <Link key={other} href={reportPath({ slug, year: other, scope, principal })} prefetch={false}>
          {other}
        </Link>
      ))}
      {before === undefined ? null : (
        <Link
          href={`/o/${slug}/diff/${writeDifference({ scope: own, from: before, to: year })}`}
          prefetch={false}
        >
          {words("yearDifference", { year: before })}
        </Link>
      )}
      <Link href={comparison} prefetch={false}>
        {t("compare")}
      </Link>
    </nav>
  );
}
