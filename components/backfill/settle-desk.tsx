"use client";

import { useLocale, useTranslations } from "next-intl";
import { useActionState, useMemo } from "react";
import { ImportedSheet } from "#components/importing/imported-sheet.tsx";
import { LinkedPanes } from "#components/importing/linked-panes.tsx";
import { OpenCells } from "#components/importing/open-cells.tsx";
import { PreviewFindings } from "#components/importing/preview-findings.tsx";
import { PreviewSummary } from "#components/importing/preview-summary.tsx";
import { SourcePane } from "#components/importing/source-pane.tsx";
import { UnmatchedList } from "#components/importing/unmatched-list.tsx";
import { useImportChoices } from "#components/importing/use-import-choices.ts";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { type FormState, UNTOUCHED } from "#components/ui/form-state.ts";
import { templateById } from "#lib/domain/templates/registry.ts";
import type { BackfillFileView } from "#lib/domain/views/backfill-view.ts";
import { PlaceFields } from "./place-fields.tsx";

export type SettleAction = (before: FormState, form: FormData) => Promise<FormState>;

interface SettleDeskProps {
  file: BackfillFileView;
  reading: NonNullable<BackfillFileView["reading"]>;
  action: SettleAction;
}

/** A document beside the report it becomes, with everything somebody has to decide before it is ready. */
export function SettleDesk({ file, reading, action }: SettleDeskProps) {
  const shell = useTranslations("shell");
  const locale = useLocale();
  const [state, send] = useActionState(action, UNTOUCHED);
  const { preview } = reading;
  const template = templateById(reading.template);
  const choices = useImportChoices({ report: reading, preview, given: null });
  const source = useMemo(() => <SourcePane preview={preview} />, [preview]);
  return (
    <form action={send} noValidate>
      <LinkedPanes source={source}>
        <ErrorSummary title={shell("errorSummary", { count: state.errors.length })} errors={state.errors} />
        <PreviewSummary preview={preview} template={template} />
        <OpenCells preview={preview} template={template} choices={choices} into="historical" />
        <PlaceFields file={file} state={state} locale={locale} />
        <PreviewFindings preview={preview} template={template} findings={choices.findings} />
        <UnmatchedList unmatched={preview.unmatched} />
        <ImportedSheet preview={preview} template={template} content={choices.content} choices={choices} />
      </LinkedPanes>
    </form>
  );
}
