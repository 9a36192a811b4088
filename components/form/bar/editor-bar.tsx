"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "#components/ui/button.tsx";
import { fillZeros } from "../entry/fill-zeros.ts";
import { useReportEntry } from "../entry/report-entry.ts";
import { redoEdit, undoEdit } from "../entry/step-history.ts";
import { useObserved } from "../entry/use-observed.ts";
import { ActiveCellLine } from "./active-cell-line.tsx";
import { EditNoticeStrip } from "./edit-notice-strip.tsx";
import { SyncStatusLine } from "./sync-status-line.tsx";
import { useBarHeight } from "./use-bar-height.ts";

interface EditorBarProps {
  /** Whose report and year. */
  name: ReactNode;
  /** Ways on from here: bring in a report, submit. */
  ways: ReactNode;
}

/** Stays on top of the editor: whose report this is, whether it is saved, what can be done, which cell is in hand. */
export function EditorBar({ name, ways }: EditorBarProps) {
  const entry = useReportEntry();
  const bar = useBarHeight();
  return (
    <div ref={bar} className="z-30 border-edge border-b bg-paper lg:sticky lg:top-0 print:hidden">
      <div className="flex flex-wrap items-center gap-x-5 gap-y-1 px-4 pt-1.5 max-sm:pb-2 sm:px-6 lg:flex-nowrap">
        <div className="min-w-0 truncate font-serif text-16">{name}</div>
        <span className="grow" />
        {entry.isReadOnly ? null : (
          <div className="max-sm:sticky max-sm:top-0">
            <SyncStatusLine />
          </div>
        )}
        {entry.isReadOnly ? null : <EditActs />}
        <div className="flex flex-wrap gap-2">{ways}</div>
      </div>
      <div className="flex min-h-8 items-center px-4 py-1 max-sm:hidden sm:px-6">
        <ActiveCellLine />
      </div>
      <EditNoticeStrip />
    </div>
  );
}

function EditActs() {
  const entry = useReportEntry();
  const t = useTranslations("editor.bar");
  const blank = useObserved(
    entry.checks.content,
    (content) => entry.template.cells.filter(({ key }) => content.values[key] === undefined).length,
  );
  const { canUndo, canRedo } = useObserved(entry.history.steps, (steps) => steps);
  return (
    <div className="flex gap-1">
      <Button look="quiet" disabled={!canUndo} aria-keyshortcuts="Control+Z" onClick={() => undoEdit(entry)}>
        {t("undo")}
      </Button>
      <Button look="quiet" disabled={!canRedo} aria-keyshortcuts="Control+Y" onClick={() => redoEdit(entry)}>
        {t("redo")}
      </Button>
      <Button look="quiet" disabled={blank === 0} onClick={() => fillZeros(entry)}>
        {t("zeros", { count: blank })}
      </Button>
    </div>
  );
}
