import { z } from "zod";

/**
 * What the editor and `/api/drafts/{reportId}` say to each other. `key` is a cell key, a text key or `title`. Cells travel as what
 * was typed; the server reads them. `base` is what stood there when this person began to type: a change whose base still stands, or
 * that says what stands there already, never clashes.
 */
export const draftChangeSchema = z.object({
  /** Made by the browser, kept while the change waits for the line: the same change sent twice counts once. */
  id: z.string().min(8).max(64),
  key: z.string().min(1).max(80),
  value: z.string().max(200_000),
  base: z.string().max(200_000),
});
export type DraftChange = z.infer<typeof draftChangeSchema>;

export const saveDraftRequestSchema = z.object({
  baseRevision: z.int().min(0),
  changes: z.array(draftChangeSchema).max(1_000),
});
export type SaveDraftRequest = z.infer<typeof saveDraftRequestSchema>;

/** A key that stands otherwise than this browser last knew, with who put it there. */
export interface RemoteChange {
  readonly key: string;
  readonly value: string;
  readonly by: string;
  readonly at: string;
}

/** Every change is in the draft. `others` is what other people changed since `baseRevision`. */
export interface DraftSaved {
  readonly outcome: "saved";
  readonly revision: number;
  readonly savedAt: string;
  readonly others: readonly RemoteChange[];
  /** The edit took the report back from sign-off. */
  readonly signOffVoided: boolean;
}

/** Changes that met somebody else's. The rest of the request was saved; these were not, and nothing is lost: both values are here. */
export interface DraftClash {
  readonly outcome: "clash";
  readonly revision: number;
  readonly savedAt: string;
  readonly others: readonly RemoteChange[];
  readonly clashes: readonly {
    readonly id: string;
    readonly key: string;
    readonly mine: string;
    readonly theirs: string;
    readonly by: string;
    readonly at: string;
  }[];
  readonly signOffVoided: boolean;
}

export type SaveDraftResult = DraftSaved | DraftClash;
