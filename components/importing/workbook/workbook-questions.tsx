import { useTranslations } from "next-intl";
import { TextField } from "#components/ui/text-field.tsx";
import type { WorkbookQuestion } from "#lib/domain/views/workbook-preview.ts";
import { cellField } from "../accept-fields.ts";
import { usePlaceLabel } from "./use-place-label.ts";
import type { WorkbookChoices } from "./use-workbook-choices.ts";

interface WorkbookQuestionsProps {
  questions: readonly WorkbookQuestion[];
  choices: WorkbookChoices;
}

/** Formulas without a result: what they come to is asked, never made up. */
export function WorkbookQuestions({ questions, choices }: WorkbookQuestionsProps) {
  const t = useTranslations("importing.workbook");
  const labelOf = usePlaceLabel(choices.template);
  if (questions.length === 0) return null;
  return (
    <section aria-labelledby="workbook-questions">
      <h2 id="workbook-questions" className="text-16">
        {t("questions", { count: questions.length })}
      </h2>
      <p className="max-w-measure text-14 text-ink-soft">{t("questionsLead")}</p>
      <div className="mt-2 flex max-w-measure flex-col gap-4">
        {questions.map(({ key, formula, sheet, address }) => (
          <TextField
            key={key}
            id={`question-${key}`}
            name={cellField(key)}
            label={labelOf(key)}
            hint={`${t("at", { sheet, address })} ${formula.slice(0, 120)}`}
            error={null}
            value={choices.answers[key] ?? ""}
            onChange={({ target }) => choices.answer(key, target.value)}
          />
        ))}
      </div>
    </section>
  );
}
