"use client";

import { useActionState, useState } from "react";
import { ImportPreviewForm } from "./import-preview-form.tsx";
import { type ImportAction, NOTHING_READ } from "./import-state.ts";
import type { ImportedReport } from "./imported-report.ts";
import { SourceForm } from "./source-form.tsx";
import { WorkbookPreviewForm } from "./workbook/workbook-preview-form.tsx";

interface ImportDeskProps {
  report: ImportedReport;
  action: ImportAction;
  /** Largest file in bytes. */
  largestFile: number;
  /** Where a workbook of ours is sent to come back with notes. */
  annotateAddress: string;
}

/** Bringing in a document: first where it comes from, then what was read of it. Nothing is saved between the two. */
export function ImportDesk({ report, action, largestFile, annotateAddress }: ImportDeskProps) {
  const [state, send] = useActionState(action, NOTHING_READ);
  const [file, setFile] = useState<File | null>(null);
  const parts = { report, state, send };
  if (state.workbook !== null) {
    const annotate = file && { file, address: annotateAddress };
    return <WorkbookPreviewForm key={state.round} {...parts} preview={state.workbook} annotate={annotate} />;
  }
  if (state.preview !== null)
    return <ImportPreviewForm key={state.round} {...parts} preview={state.preview} />;
  return (
    <SourceForm key={state.round} state={state} send={send} largestFile={largestFile} onFile={setFile} />
  );
}
