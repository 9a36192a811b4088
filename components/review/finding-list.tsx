import { useLocale, useTranslations } from "next-intl";
import { SeverityMark } from "#components/ui/severity-mark.tsx";
import type { Finding } from "#lib/domain/rules/types.ts";
import type { Template } from "#lib/domain/templates/types.ts";
import { placeAnchor, placeLabel } from "#lib/domain/views/comment-places.ts";
import type { ExplanationView, ReportView } from "#lib/domain/views/report-view.ts";
import { isoDay } from "#lib/i18n/iso-day.ts";

interface FindingListProps {
  template: Template;
  findings: ReportView["findings"];
  explanations: ReportView["explanations"];
}

/** What the checks say of the report and what the body says to it; hints, which ask for nothing, are folded away. */
export function FindingList({ template, findings, explanations }: FindingListProps) {
  const t = useTranslations("review.findings");
  const grave = findings.filter(({ severity }) => severity !== "hint");
  const hints = findings.filter(({ severity }) => severity === "hint");
  const explanationOf = (finding: Finding) =>
    explanations.find(({ fingerprint }) => fingerprint === finding.fingerprint) ?? null;
  const item = (finding: Finding) => (
    <FindingItem
      key={finding.fingerprint}
      template={template}
      finding={finding}
      explanation={explanationOf(finding)}
    />
  );
  if (findings.length === 0) return <p className="text-14 text-ink-soft">{t("none")}</p>;
  return (
    <>
      <ul>{grave.map(item)}</ul>
      {hints.length === 0 ? null : (
        <details className="mt-2">
          <summary className="text-14">{t("hints", { count: hints.length })}</summary>
          <ul>{hints.map(item)}</ul>
        </details>
      )}
    </>
  );
}

interface FindingItemProps {
  template: Template;
  finding: Finding;
  explanation: ExplanationView | null;
}

function FindingItem({ template, finding, explanation }: FindingItemProps) {
  const t = useTranslations("review.findings");
  const locale = useLocale();
  return (
    <li data-cells={finding.cells.join(" ")} className="border-line border-t py-2 text-14">
      <p className="flex flex-wrap items-center gap-x-2">
        <SeverityMark severity={finding.severity} />
        <a href={placeAnchor(template, finding.place)} className="text-13">
          {placeLabel(template, finding.place)[locale]}
        </a>
      </p>
      <p className="mt-1">{finding.message[locale]}</p>
      {finding.severity !== "needs_explanation" ? null : (
        <div className="mt-1 border-line border-l-2 pl-3 text-13">
          {explanation === null ? (
            <p className="text-error">{t("unexplained")}</p>
          ) : (
            <>
              <p className="font-semibold">{t("explanation")}</p>
              <p lang="zh" className="whitespace-pre-line">
                {explanation.text}
              </p>
              <p className="text-12 text-ink-soft">
                {t("explainedBy", { name: explanation.name, at: isoDay(explanation.at) })}
              </p>
            </>
          )}
        </div>
      )}
    </li>
  );
}
