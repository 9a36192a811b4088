import { useLocale, useTranslations } from "next-intl";
import type { Finding } from "#lib/domain/rules/types.ts";
import type { PublishedReport } from "#lib/domain/views/published-report.ts";

/** For reports entered as their bodies published them: the figures that do not agree. */
export function ReportDoubts({ version }: Pick<PublishedReport, "version">) {
  const t = useTranslations("public.report");
  const doubts = version.findings.filter(({ severity }) => severity === "error");
  if (doubts.length === 0) return null;
  return (
    <section className="pt-10">
      <h2 className="font-serif text-18">{t("doubts")}</h2>
      <p className="max-w-measure pb-2 text-13 text-ink-soft">{t("doubtsLead")}</p>
      <ul className="max-w-measure list-disc pl-5 text-14">
        {doubts.map((finding) => (
          <li key={finding.fingerprint}>
            <FindingMessage finding={finding} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function FindingMessage({ finding }: { finding: Finding }) {
  const message = finding.message[useLocale()];
  return finding.place.kind === "cell" ? <a href={`#${finding.place.cell}`}>{message}</a> : message;
}
