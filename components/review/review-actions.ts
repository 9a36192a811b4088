import type { FormState } from "#components/ui/form-state.ts";
import type { CommentView } from "#lib/domain/views/comment-view.ts";

type FormAction = (state: FormState, form: FormData) => Promise<FormState>;

/** What a reviewer does on the page; each is a server action with report and language bound to it. */
export interface ReviewActions {
  readonly comment: FormAction;
  readonly reply: (comment: CommentView) => FormAction;
  readonly resolve: (comment: CommentView) => (state: FormState) => Promise<FormState>;
  readonly decide: FormAction;
}
