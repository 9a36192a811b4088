"use client";

import { useFormatter, useLocale, useTranslations } from "next-intl";
import { type ReactNode, useState, useTransition } from "react";
import { Button } from "#components/ui/button.tsx";
import type { CommentView } from "#lib/domain/views/comment-view.ts";
import { AnswerBox } from "./answer-box.tsx";
import { useComments } from "./comments-context.ts";

/** A comment with its answers, and what can be done about it: answer it, mark it as dealt with. `place` leads to what it is pinned to. */
export function CommentItem({ comment, place }: { comment: CommentView; place: ReactNode }) {
  const { comments, answer, resolve } = useComments();
  const locale = useLocale();
  const t = useTranslations("editor.comments");
  const [isAnswering, setAnswering] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isPending, start] = useTransition();
  const answers = comments.filter((other) => other.answers === comment.id);
  return (
    <li className="border-accent border-l-2 bg-accent-tint px-3 py-2 text-13">
      {place}
      <Said comment={comment} />
      {answers.map((one) => (
        <div key={one.id} className="mt-1 border-line border-l-2 pl-2">
          <Said comment={one} />
        </div>
      ))}
      {isAnswering && answer !== null ? (
        <AnswerBox comment={comment} onClose={() => setAnswering(false)} />
      ) : (
        <p className="flex flex-wrap gap-2 pt-1">
          {answer === null ? null : (
            <Button look="quiet" onClick={() => setAnswering(true)}>
              {t("answer")}
            </Button>
          )}
          {comment.mayResolve ? (
            <Button
              look="quiet"
              disabled={isPending}
              onClick={() =>
                start(async () => {
                  const said = await resolve(comment.id);
                  setRefusal(said.done ? null : said.sentence[locale]);
                })
              }
            >
              {t("resolve")}
            </Button>
          ) : null}
        </p>
      )}
      {refusal === null ? null : (
        <p role="alert" className="text-error">
          {refusal}
        </p>
      )}
    </li>
  );
}

function Said({ comment }: { comment: CommentView }) {
  const t = useTranslations("editor.comments");
  const format = useFormatter();
  return (
    <>
      <p className="text-12 text-ink-soft">
        {t(comment.side === "reviewer" ? "byReviewer" : "byBody", { name: comment.name })}{" "}
        <time dateTime={comment.at}>{format.dateTime(new Date(comment.at), "minute")}</time>
        {comment.isInternal ? ` · ${t("internal")}` : null}
      </p>
      <p className="whitespace-pre-line text-14" lang="zh">
        {comment.text}
      </p>
    </>
  );
}
