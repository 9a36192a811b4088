import type { FindingPlace } from "#lib/domain/rules/types.ts";

/** Where a comment is pinned: a cell, a section or text, a table, or the report as a whole. */
export type CommentPlace = FindingPlace;

export interface CommentView {
  readonly id: string;
  readonly place: CommentPlace;
  readonly text: string;
  readonly name: string;
  /** Which side wrote it. */
  readonly side: "body" | "reviewer";
  /** ISO instant. */
  readonly at: string;
  readonly resolved: { readonly at: string; readonly name: string } | null;
  readonly mayResolve: boolean;
}
