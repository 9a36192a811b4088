import type { BackfillDoubt, BackfillState } from "#lib/domain/backfill/backfill-doubts.ts";
import type { Localized } from "#lib/domain/localized.ts";
import type { BodyKind, BodyLevel, ReportScope, ReportSubject } from "#lib/domain/reports/types.ts";
import type { TemplateId } from "#lib/domain/templates/types.ts";
import type { ImportPreview } from "./import-preview.ts";
import type { PreviousReport } from "./report-view.ts";

/** How many files of a backfill are in each state. */
export type BackfillCounts = Readonly<Record<BackfillState, number>>;

/** A backfill in the list. */
export interface BackfillLine {
  readonly id: string;
  readonly name: string;
  /** ISO instant. */
  readonly begunAt: string;
  readonly begunByName: string;
  readonly isStopped: boolean;
  readonly counts: BackfillCounts;
}

export interface BackfillFileLine {
  readonly id: string;
  readonly number: number;
  readonly path: string;
  readonly state: BackfillState;
  readonly problem: Localized | null;
  readonly doubts: readonly BackfillDoubt[];
  readonly year: number | null;
  readonly scope: ReportScope | null;
  /** As printed. */
  readonly organisation: string | null;
  /** The body of the register. */
  readonly body: Localized | null;
  readonly template: TemplateId | null;
  readonly cells: number;
  readonly openCells: number;
  /** Errors of the checks: what the public page will show as possibly inconsistent. */
  readonly findings: number;
  /** Where the public reads it, without the language; null until it is accepted. */
  readonly publicPath: string | null;
}

/** A body that titles name and the register lacks. */
export interface BodyProposal {
  readonly organisation: string;
  readonly files: number;
  readonly name: string;
  readonly slug: string;
  readonly kind: BodyKind;
  readonly level: BodyLevel;
  readonly parentId: string;
}

export interface BackfillBoard extends BackfillLine {
  readonly files: readonly BackfillFileLine[];
  readonly proposals: readonly BodyProposal[];
  readonly parents: readonly BodyChoice[];
}

export interface BodyChoice {
  readonly id: string;
  readonly names: Localized;
  readonly depth: number;
}

/** One file, laid beside what was read of it. */
export interface BackfillFileView extends BackfillFileLine {
  readonly backfill: { readonly id: string; readonly name: string };
  readonly size: number;
  readonly sha256: string;
  readonly bodyId: string | null;
  readonly bodies: readonly BodyChoice[];
  /** null where the file cannot be read. */
  readonly reading: {
    readonly preview: ImportPreview;
    readonly template: TemplateId;
    readonly subject: ReportSubject;
    readonly previous: PreviousReport | null;
  } | null;
}
