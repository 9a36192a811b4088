import { createContext, useContext } from "react";
import type { Localized } from "#lib/domain/localized.ts";
import type { CommentPlace, CommentView } from "#lib/domain/views/comment-view.ts";

/** The answer of an act: done, or a sentence why not. */
export type ActAnswer = { readonly done: true } | { readonly done: false; readonly sentence: Localized };

export interface ReportComments {
  readonly comments: readonly CommentView[];
  /** Null where this person may not write. */
  readonly answer:
    | ((comment: { place: CommentPlace; answers: string; text: string }) => Promise<ActAnswer>)
    | null;
  readonly resolve: (commentId: string) => Promise<ActAnswer>;
}

const NO_COMMENTS: ReportComments = { comments: [], answer: null, resolve: async () => ({ done: true }) };

export const CommentsContext = createContext<ReportComments>(NO_COMMENTS);

export function useComments(): ReportComments {
  return useContext(CommentsContext);
}
