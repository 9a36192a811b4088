import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { FormState } from "#components/ui/form-state.ts";
import type { Finding } from "#lib/domain/rules/types.ts";
import type { Template } from "#lib/domain/templates/types.ts";
import { placeAnchor, placeLabel } from "#lib/domain/views/comment-places.ts";
import type { ExplanationView } from "#lib/domain/views/report-view.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { ExplanationForm } from "./explanation-form.tsx";

export interface FindingEntryProps {
  finding: Finding;
  template: Template;
  reportId: string;
  explanation: ExplanationView | null;
  /** null where this person may not explain now. */
  explain: ((state: FormState, form: FormData) => Promise<FormState>) | null;
}

/** One finding: what it says, both sides of its equation, the way to its place, and its explanation where it asks for one. */
export function FindingEntry({ finding, template, reportId, explanation, explain }: FindingEntryProps) {
  const t = useTranslations("submitting");
  const locale = useLocale();
  const format = useFormatter();
  const place = placeLabel(template, finding.place)[locale];
  return (
    <li className="border-line border-b py-3 text-14">
      <p>{finding.message[locale]}</p>
      <p className="flex flex-wrap gap-x-4 text-13">
        {finding.sides === null ? null : (
          <span className="tabular text-ink-soft">{t("sides", finding.sides)}</span>
        )}
        <Link href={`/reports/${reportId}/edit${placeAnchor(template, finding.place)}`} prefetch={false}>
          {t("fix", { place })}
        </Link>
      </p>
      {finding.severity !== "needs_explanation" ? null : explain !== null ? (
        <ExplanationForm id={finding.fingerprint} given={explanation?.text ?? ""} action={explain} />
      ) : explanation === null ? null : (
        <p lang="zh" className="mt-1 whitespace-pre-line border-line border-l-2 pl-3 text-13">
          {explanation.text}
        </p>
      )}
      {explanation === null ? null : (
        <p className="mt-1 text-12 text-ink-soft">
          {t("explanation.given", {
            name: explanation.name,
            at: format.dateTime(new Date(explanation.at), "minute"),
          })}
        </p>
      )}
    </li>
  );
}
