import { useTranslations } from "next-intl";
import { DownloadList } from "#components/ui/download-list.tsx";
import type { PublishedReport } from "#lib/domain/views/published-report.ts";
import { reportPath } from "#lib/domain/views/report-path.ts";
import { schemaPath } from "#lib/exchange/published/schema-path.ts";

const FORMATS = ["pdf", "docx", "xlsx", "excel.csv", "csv", "json", "zip"] as const;

/** Every file of this version under its own address, which is the same in every language and never changes. */
export function ReportDownloads({ report }: { report: PublishedReport }) {
  const t = useTranslations("public.report.downloads");
  const { version, principal } = report;
  const { year, scope, number, content } = version;
  const { slug } = report.body;
  const path = reportPath({ slug, year, scope, principal, number });
  return (
    <section aria-labelledby="downloads" className="border-line py-4 max-lg:border-t print:hidden">
      <h2 id="downloads" className="pb-1 font-semibold text-14">
        {t("title")}
      </h2>
      <p className="max-w-measure pb-2 text-13 text-ink-soft">{t("lead", { number })}</p>
      <DownloadList
        files={FORMATS.map((format) => {
          const name = format === "excel.csv" ? "excel" : format;
          return { href: `${path}.${format}`, kind: t(`kinds.${name}`), use: t(`uses.${name}`) };
        })}
      />
      <p className="flex flex-wrap gap-x-4 pt-2 text-13">
        <a href={schemaPath(content.template)}>{t("schema")}</a>
        <a href="/.well-known/nianbao-signing-key.pem">{t("key")}</a>
      </p>
    </section>
  );
}
