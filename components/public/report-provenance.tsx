import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { writeDifference } from "#lib/domain/differences/difference-address.ts";
import type { PublishedReport } from "#lib/domain/views/published-report.ts";
import { reportPath } from "#lib/domain/views/report-path.ts";
import { Link } from "#lib/i18n/navigation.ts";

/** Which version this is, when it was published, by which hash it is known, and where else it stands. */
export function ReportProvenance({ report }: { report: PublishedReport }) {
  const t = useTranslations("public.report");
  const scopes = useTranslations("public.scopes");
  const format = useFormatter();
  const { body, version, sha256, layout, principal, versions, otherScope } = report;
  const { year, scope, number } = version;
  const words = useTranslations("report");
  const differencePath = (other: number) =>
    `/o/${body.slug}/${year}/diff/${writeDifference({ scope: scope === principal ? null : scope, from: other, to: number })}`;
  const place = { slug: body.slug, year, scope, principal };
  return (
    <section aria-labelledby="provenance" className="py-4">
      <h2 id="provenance" className="pb-2 font-semibold text-14">
        {t("provenance")}
      </h2>
      <dl className="grid grid-cols-[max-content_1fr] gap-x-6 gap-y-1 text-13">
        <Entry name={t("version")}>{t("versionValue", { number })}</Entry>
        <Entry name={t(version.sourceFile === undefined ? "published" : "takenIn")}>
          <time dateTime={version.publishedAt}>{format.dateTime(new Date(version.publishedAt), "day")}</time>
        </Entry>
        <Entry name={t("scope")}>{scopes(scope)}</Entry>
        <Entry name={t("format")}>
          <span lang="zh">{layout.basis}</span>
        </Entry>
        {version.sourceUrl === null ? null : (
          <Entry name={t("source")}>
            <a href={version.sourceUrl} rel="noopener" className="break-all">
              {t("sourceLink")}
            </a>
            <span className="block break-all text-12 text-ink-soft print:hidden">{version.sourceUrl}</span>
          </Entry>
        )}
        {version.sourceFile === undefined ? null : (
          <Entry name={t("sourceFile")}>
            <span lang="zh" className="break-all">
              {version.sourceFile.name}
            </span>
            <span className="block text-12 text-ink-soft">{t("sourceFileHelp")}</span>
            <code className="block break-all text-12 text-ink-soft">{version.sourceFile.sha256}</code>
          </Entry>
        )}
        {version.correctionReason === null ? null : (
          <Entry name={t("correction")}>
            <span lang="zh">{version.correctionReason}</span>
          </Entry>
        )}
        <Entry name={t("hash")}>
          <code className="break-all text-12">{sha256}</code>
          <span className="block text-12 text-ink-soft">{t("hashHelp")}</span>
        </Entry>
        {versions.length < 2 ? null : (
          <Entry name={t("earlier")}>
            <ul className="flex flex-wrap gap-x-4">
              {versions.map((line) => (
                <li key={line.number}>
                  <Link href={reportPath({ ...place, number: line.number })} prefetch={false}>
                    {t("versionValue", { number: line.number })}
                  </Link>{" "}
                  <span className="text-ink-soft">{format.dateTime(new Date(line.publishedAt), "day")}</span>
                  {line.number === number ? null : (
                    <>
                      {" "}
                      <Link href={differencePath(line.number)} prefetch={false} className="text-12">
                        {words("difference")}
                      </Link>
                    </>
                  )}
                </li>
              ))}
            </ul>
          </Entry>
        )}
        {otherScope === null ? null : (
          <Entry name={t("otherScope")}>
            <Link href={reportPath({ ...place, scope: otherScope })} prefetch={false}>
              {scopes(otherScope)}
            </Link>
          </Entry>
        )}
      </dl>
    </section>
  );
}

function Entry({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-soft">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  );
}
