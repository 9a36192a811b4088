import { useTranslations } from "next-intl";
import { diffContents } from "#lib/domain/reports/diff-contents.ts";
import { templateById } from "#lib/domain/templates/registry.ts";
import { compareMeasures } from "#lib/domain/views/compare-measures.ts";
import type { ReportView } from "#lib/domain/views/report-view.ts";
import { AllChanges } from "./all-changes.tsx";
import { YearComparison } from "./year-comparison.tsx";

/** What a signatory wants to know before signing: what is different from last year. */
export function SinceLastYear({ view }: { view: ReportView }) {
  const t = useTranslations("review.signOff");
  const { previous, content, subject } = view;
  if (previous === null) return <p className="text-14 text-ink-soft">{t("noPrevious")}</p>;
  const template = templateById(view.template);
  const before = { template: templateById(previous.template), content: previous.content };
  return (
    <section className="flex max-w-measure flex-col gap-3">
      <h2 className="text-18">{t("compare", { year: previous.year })}</h2>
      <YearComparison
        rows={compareMeasures(before, { template, content })}
        year={subject.year}
        previousYear={previous.year}
      />
      {before.template.id !== template.id ? null : (
        <AllChanges
          template={template}
          changes={diffContents(template, previous.content, content).cells}
          year={subject.year}
          previousYear={previous.year}
        />
      )}
    </section>
  );
}
