import { useTranslations } from "next-intl";
import type { FormState } from "#components/ui/form-state.ts";
import { type Finding, SEVERITIES } from "#lib/domain/rules/types.ts";
import { templateById } from "#lib/domain/templates/registry.ts";
import type { ReportView } from "#lib/domain/views/report-view.ts";
import { FindingEntry } from "./finding-entry.tsx";

interface FindingGroupsProps {
  view: ReportView;
  /** Gives the action that keeps the reason for a finding; null where this person may not explain now. */
  explain: ((finding: Finding) => (state: FormState, form: FormData) => Promise<FormState>) | null;
}

/** Every finding there is, gravest first; nothing is folded away on the page that a report leaves by. */
export function FindingGroups({ view, explain }: FindingGroupsProps) {
  const t = useTranslations("submitting");
  const template = templateById(view.template);
  const explanations = new Map(view.explanations.map((each) => [each.fingerprint, each]));
  return SEVERITIES.map((severity) => {
    const findings = view.findings.filter((finding) => finding.severity === severity);
    const label = t(`groups.${severity}`);
    return (
      <section key={severity} aria-labelledby={`findings-${severity}`}>
        <h2 id={`findings-${severity}`} className="text-18">
          {t("count", { label, count: findings.length })}
        </h2>
        <p className="text-13 text-ink-soft">
          {findings.length === 0 ? t("groups.none") : t(`groups.${severity}Lead`)}
        </p>
        {findings.length === 0 ? null : (
          <ul className="mt-2 border-line border-t">
            {findings.map((finding) => (
              <FindingEntry
                key={finding.fingerprint}
                finding={finding}
                template={template}
                reportId={view.ref.id}
                explanation={explanations.get(finding.fingerprint) ?? null}
                explain={explain?.(finding) ?? null}
              />
            ))}
          </ul>
        )}
      </section>
    );
  });
}
