"use client";

import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { templateById } from "#lib/domain/templates/registry.ts";
import type { ImportPreview } from "#lib/domain/views/import-preview.ts";
import { AcceptOptions } from "./accept-options.tsx";
import { DoubtQuestions } from "./doubt-questions.tsx";
import type { ImportState } from "./import-state.ts";
import type { ImportedReport } from "./imported-report.ts";
import { ImportedSheet } from "./imported-sheet.tsx";
import { LinkedPanes } from "./linked-panes.tsx";
import { OpenCells } from "./open-cells.tsx";
import { PreviewFindings } from "./preview-findings.tsx";
import { PreviewSummary } from "./preview-summary.tsx";
import { SourcePane } from "./source-pane.tsx";
import { UnmatchedList } from "./unmatched-list.tsx";
import { useImportChoices } from "./use-import-choices.ts";

interface ImportPreviewFormProps {
  report: ImportedReport;
  preview: ImportPreview;
  state: ImportState;
  send: (form: FormData) => void;
}

/** What a document would put into the draft, beside the document itself, with everything to decide before it does. */
export function ImportPreviewForm({ report, preview, state, send }: ImportPreviewFormProps) {
  const shell = useTranslations("shell");
  const locale = useLocale();
  const template = templateById(report.template);
  const choices = useImportChoices({ report, preview, given: state.chosen });
  const { content, findings } = choices;
  const source = useMemo(() => <SourcePane preview={preview} />, [preview]);
  return (
    <form action={send} noValidate>
      <LinkedPanes source={source}>
        <ErrorSummary title={shell("errorSummary", { count: state.errors.length })} errors={state.errors} />
        <PreviewSummary preview={preview} template={template} />
        <DoubtQuestions
          doubts={preview.doubts}
          locale={locale}
          isConfirmed={state.chosen !== null && "confirmed" in state.chosen}
        />
        <OpenCells preview={preview} template={template} choices={choices} into="draft" />
        <AcceptOptions preview={preview} choices={choices} />
        <PreviewFindings preview={preview} template={template} findings={findings} />
        <UnmatchedList unmatched={preview.unmatched} />
        <ImportedSheet preview={preview} template={template} content={content} choices={choices} />
      </LinkedPanes>
    </form>
  );
}
