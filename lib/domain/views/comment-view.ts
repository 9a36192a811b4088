import type { FindingPlace } from "#lib/domain/rules/types.ts";

/** Where a comment is pinned: a cell, a section or text, a table, or the report as a whole. */
export type CommentPlace = FindingPlace;

export interface CommentView {
  readonly id: string;
  /** The comment it answers, or null for one that opens a thread. */
  readonly answers: string | null;
  readonly place: CommentPlace;
  readonly text: string;
  readonly name: string;
  /** Which side wrote it. */
  readonly side: "body" | "reviewer";
  /** Stays inside the body: written before there was anything to review, and never shown to a reviewer. */
  readonly isInternal: boolean;
  /** ISO instant. */
  readonly at: string;
  readonly resolved: { readonly at: string; readonly name: string } | null;
  readonly mayResolve: boolean;
}
