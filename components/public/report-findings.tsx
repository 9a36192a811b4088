import { useLocale, useTranslations } from "next-intl";
import type { Finding } from "#lib/domain/rules/types.ts";
import type { PublishedReport } from "#lib/domain/views/published-report.ts";

/**
 * What was found in the published figures and how the body explained it; and, for reports entered as their bodies published
 * them, the figures that do not agree. Hints stay inside.
 */
export function ReportFindings({ version }: Pick<PublishedReport, "version">) {
  const t = useTranslations("public.report");
  const { findings, explanations } = version;
  const explained = findings.flatMap((finding) => {
    const explanation = explanations.find(({ fingerprint }) => fingerprint === finding.fingerprint);
    return explanation === undefined ? [] : [{ finding, text: explanation.text }];
  });
  const doubts = findings.filter(({ severity }) => severity === "error");
  return (
    <>
      {explained.length === 0 ? null : (
        <section className="pt-10">
          <h2 className="font-serif text-18">{t("explanations")}</h2>
          <p className="pb-2 text-13 text-ink-soft">{t("explanationsLead")}</p>
          <dl className="max-w-measure text-14">
            {explained.map(({ finding, text }) => (
              <div key={finding.fingerprint} className="border-line border-b py-2">
                <dt>
                  <FindingMessage finding={finding} />
                </dt>
                <dd lang="zh" className="border-edge border-l-2 pl-3">
                  {text}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {doubts.length === 0 ? null : (
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
      )}
    </>
  );
}

function FindingMessage({ finding }: { finding: Finding }) {
  const message = finding.message[useLocale()];
  return finding.place.kind === "cell" ? <a href={`#${finding.place.cell}`}>{message}</a> : message;
}
