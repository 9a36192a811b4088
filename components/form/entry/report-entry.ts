import { createContext, useContext } from "react";
import { cellValue } from "#lib/domain/reports/cell-value.ts";
import { formatCell } from "#lib/domain/reports/format-cell.ts";
import type { ReportContent, ReportSubject } from "#lib/domain/reports/types.ts";
import type { CellKey, Template } from "#lib/domain/templates/types.ts";
import type { DraftSync } from "../draft-sync/draft-sync.ts";
import { createEditHistory, type EditHistory } from "../grid/edit-history.ts";
import type { EditNotice } from "./edit-notice.ts";
import { createEntryFocus, type EntryFocus } from "./entry-focus.ts";
import { createLiveChecks, type LiveChecks } from "./live-checks.ts";
import { type Observable, observable } from "./observable.ts";

/** Last year's report as the editor shows it beside this year's. */
export interface PreviousYear {
  readonly year: number;
  readonly template: Template;
  readonly content: ReportContent;
}

/** Everything the parts of the editor share about the report in hand. */
export interface ReportEntry {
  readonly template: Template;
  readonly subject: ReportSubject;
  readonly previous: PreviousYear | null;
  readonly isReadOnly: boolean;
  readonly sync: DraftSync;
  readonly history: EditHistory;
  readonly checks: LiveChecks;
  readonly focus: EntryFocus;
  readonly notice: Observable<EditNotice | null>;
}

type EntrySource = Pick<ReportEntry, "template" | "subject" | "previous" | "isReadOnly" | "sync">;

export function createReportEntry(source: EntrySource): ReportEntry {
  return {
    ...source,
    history: createEditHistory(source.sync),
    checks: createLiveChecks(source, source.sync),
    focus: createEntryFocus(),
    notice: observable<EditNotice | null>(null),
  };
}

/** What stood in this very cell last year; null where last year's report is unknown or its format had no such cell. */
export function lastYear(entry: Pick<ReportEntry, "previous">, key: CellKey): string | null {
  const { previous } = entry;
  const cell = previous?.template.cellByKey.get(key);
  if (previous === null || cell === undefined) return null;
  return formatCell(cellValue(previous.content, key), { cell });
}

export const ReportEntryContext = createContext<ReportEntry | null>(null);

export function useReportEntry(): ReportEntry {
  const entry = useContext(ReportEntryContext);
  if (entry === null) throw new Error("A part of the editor stands outside it");
  return entry;
}
