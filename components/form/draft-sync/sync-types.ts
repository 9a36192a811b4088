import type { Localized } from "#lib/domain/localized.ts";
import type { DraftChange, SaveDraftRequest, SaveDraftResult } from "#lib/domain/views/draft-exchange.ts";

/** The way to the server. It never throws: a broken line is an answer too. */
export interface DraftTransport {
  save(request: SaveDraftRequest): Promise<SaveAnswer>;
}

/** `no_line`: try again by yourself. `refused`: trying again changes nothing until a person has done something. */
export type SaveAnswer =
  | { readonly kind: "answered"; readonly result: SaveDraftResult }
  | { readonly kind: "no_line" }
  | { readonly kind: "refused"; readonly why: RefusalKind; readonly sentence: Localized | null };

/** signed_out: the session is over. closed: the report may not be edited now. unacceptable: the server will not read the request. */
export type RefusalKind = "signed_out" | "closed" | "unacceptable";

/** Somebody else's value stands where this person has typed another; both are kept until the person chooses. */
export interface Clash {
  readonly key: string;
  readonly mine: string;
  readonly theirs: string;
  readonly by: string;
  readonly at: string;
}

/** What stays on the device until the server has acknowledged it. */
export interface KeptDraft {
  readonly changes: readonly DraftChange[];
  readonly clashes: readonly Clash[];
}

/** This page's drawer on the device. */
export interface DeviceDrawer {
  /** What earlier pages of the same person and report left behind, oldest first; it becomes this page's to keep. */
  adopt(): readonly KeptDraft[];
  /** False where the device refuses (full, or storage switched off). An empty draft clears the drawer. */
  keep(draft: KeptDraft): boolean;
  /** False once a later page has adopted what this one kept. */
  isStillMine(): boolean;
}

/** What the status line says. Exactly one holds at any time, the most pressing first. */
export type SyncStatus =
  | {
      readonly kind: "refused";
      readonly why: RefusalKind;
      readonly sentence: Localized | null;
      readonly unsaved: number;
    }
  | { readonly kind: "clash"; readonly clashes: number }
  | { readonly kind: "waiting"; readonly unsaved: number; readonly isKept: boolean }
  | { readonly kind: "saving"; readonly unsaved: number }
  | { readonly kind: "saved"; readonly at: string | null };
