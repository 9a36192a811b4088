"use client";

import { useTranslations } from "next-intl";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { WorkbookPreview } from "#lib/domain/views/workbook-preview.ts";
import type { ImportState } from "../import-state.ts";
import type { ImportedReport } from "../imported-report.ts";
import { AnnotatedDownload } from "./annotated-download.tsx";
import { EditGroup } from "./edit-group.tsx";
import { useWorkbookChoices } from "./use-workbook-choices.ts";
import { WorkbookFindings } from "./workbook-findings.tsx";
import { WorkbookQuestions } from "./workbook-questions.tsx";
import { WorkbookRemarks } from "./workbook-remarks.tsx";

interface WorkbookPreviewFormProps {
  report: ImportedReport;
  preview: WorkbookPreview;
  state: ImportState;
  send: (form: FormData) => void;
  /** The file as it was chosen, and where it is annotated; null where the page lost it. */
  annotate: { readonly file: File; readonly address: string } | null;
}

/** What a workbook that comes back would change, place by place, with everything to decide before it does. */
export function WorkbookPreviewForm({ report, preview, state, send, annotate }: WorkbookPreviewFormProps) {
  const shell = useTranslations("shell");
  const t = useTranslations("importing.workbook");
  const choices = useWorkbookChoices({ report, preview, given: state.chosen });
  const { edits, isTaken, answers } = choices;
  const taken = edits.filter(({ key }) => isTaken(key));
  const emptied = taken.filter(({ typed }) => typed === "").length;
  const answered = Object.values(answers).filter((typed) => typed !== "").length;
  const hasWork = edits.length + preview.questions.length > 0;
  return (
    <form action={send} noValidate className="flex max-w-page flex-col gap-6">
      <ErrorSummary title={shell("errorSummary", { count: state.errors.length })} errors={state.errors} />
      <WorkbookRemarks preview={preview} choices={choices} />
      <input type="hidden" name="revision" value={preview.draft.revision} />
      <input type="hidden" name="source" value={preview.sourceName} />
      <input type="hidden" name="keep" value="nothing" />
      {(["clash", "deletion", "change"] as const).map((standing) => (
        <EditGroup key={standing} standing={standing} preview={preview} choices={choices} />
      ))}
      <WorkbookQuestions questions={preview.questions} choices={choices} />
      <div className="flex flex-wrap items-center gap-3 border-line border-y py-3">
        {hasWork ? (
          <SubmitButton name="step" value="accept">
            {t("submit")}
          </SubmitButton>
        ) : null}
        <SubmitButton name="step" value="again" look="plain">
          {t("again")}
        </SubmitButton>
        {hasWork ? (
          <p role="status" className="text-13 text-ink-soft">
            {t("outcome", { count: taken.length - emptied + answered, emptied })}
          </p>
        ) : null}
      </div>
      {annotate === null ? null : <AnnotatedDownload {...annotate} />}
      <WorkbookFindings choices={choices} />
    </form>
  );
}
