"use client";

import { useActionState } from "react";
import { ImportPreviewForm } from "./import-preview-form.tsx";
import { type ImportAction, NOTHING_READ } from "./import-state.ts";
import type { ImportedReport } from "./imported-report.ts";
import { SourceForm } from "./source-form.tsx";

interface ImportDeskProps {
  report: ImportedReport;
  action: ImportAction;
  /** Largest file in bytes. */
  largestFile: number;
}

/** Bringing in a document: first where it comes from, then what was read of it. Nothing is saved between the two. */
export function ImportDesk({ report, action, largestFile }: ImportDeskProps) {
  const [state, send] = useActionState(action, NOTHING_READ);
  return state.preview === null ? (
    <SourceForm key={state.round} state={state} send={send} largestFile={largestFile} />
  ) : (
    <ImportPreviewForm key={state.round} report={report} preview={state.preview} state={state} send={send} />
  );
}
