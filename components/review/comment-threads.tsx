import { useLocale, useTranslations } from "next-intl";
import type { Template } from "#lib/domain/templates/types.ts";
import { placeAnchor, placeLabel } from "#lib/domain/views/comment-places.ts";
import type { CommentView } from "#lib/domain/views/comment-view.ts";
import { isoDay } from "#lib/i18n/iso-day.ts";
import { ReplyForm } from "./reply-form.tsx";
import { ResolveForm } from "./resolve-form.tsx";
import type { ReviewActions } from "./review-actions.ts";

interface CommentThreadsProps {
  template: Template;
  comments: readonly CommentView[];
  /** An act is null where this person may not take it now, or takes it on another page. */
  actions: {
    reply: ReviewActions["reply"] | null;
    resolve: ReviewActions["resolve"] | null;
  };
}

/** Comments by thread: the place, what was said, what was answered, and whether it is dealt with. */
export function CommentThreads({ template, comments, actions }: CommentThreadsProps) {
  const t = useTranslations("review.comments");
  const locale = useLocale();
  const threads = comments.filter(({ answers }) => answers === null);
  if (threads.length === 0) return <p className="text-14 text-ink-soft">{t("none")}</p>;
  return (
    <ul>
      {threads.map((thread) => (
        <li
          key={thread.id}
          id={`comment-${thread.id}`}
          data-cells={thread.place.kind === "cell" ? thread.place.cell : undefined}
          className="border-line border-t py-2 text-14"
        >
          <a href={placeAnchor(template, thread.place)} className="text-13">
            {placeLabel(template, thread.place)[locale]}
          </a>
          <Said comment={thread} />
          {comments
            .filter(({ answers }) => answers === thread.id)
            .map((answer) => (
              <div key={answer.id} className="mt-1 border-line border-l-2 pl-3">
                <Said comment={answer} />
              </div>
            ))}
          <div className="mt-1 flex flex-wrap items-start gap-x-4">
            {actions.reply === null || thread.resolved !== null ? null : (
              <ReplyForm commentId={thread.id} action={actions.reply(thread)} />
            )}
            {actions.resolve === null || !thread.mayResolve ? null : (
              <ResolveForm action={actions.resolve(thread)} />
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Said({ comment }: { comment: CommentView }) {
  const t = useTranslations("review.comments");
  const { name, side, at, resolved } = comment;
  return (
    <>
      <p lang="zh" className="whitespace-pre-line">
        {comment.text}
      </p>
      <p className="text-12 text-ink-soft">{t("by", { name, side: t(`sides.${side}`), at: isoDay(at) })}</p>
      {resolved === null ? null : (
        <p className="text-12 text-ok">{t("resolved", { name: resolved.name, at: isoDay(resolved.at) })}</p>
      )}
    </>
  );
}
