"use client";

import { useFormatter, useLocale, useTranslations } from "next-intl";
import { type ReactNode, useState, useTransition } from "react";
import { Button } from "#components/ui/button.tsx";
import { FIELD_LOOK } from "#components/ui/field-frame.tsx";
import type { CommentView } from "#lib/domain/views/comment-view.ts";
import { type ActAnswer, useComments } from "./comments-context.ts";

/** A comment with what can be done about it: answer it, mark it as dealt with. `place` leads to what it is pinned to. */
export function CommentItem({ comment, place }: { comment: CommentView; place: ReactNode }) {
  const { answer, resolve } = useComments();
  const format = useFormatter();
  const locale = useLocale();
  const t = useTranslations("editor.comments");
  const [text, setText] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isPending, start] = useTransition();

  const act = (doing: () => Promise<ActAnswer>, onDone: () => void) =>
    start(async () => {
      const said = await doing();
      setRefusal(said.done ? null : said.sentence[locale]);
      if (said.done) onDone();
    });

  return (
    <li className="border-accent border-l-2 bg-accent-tint px-3 py-2 text-13">
      <p className="text-12 text-ink-soft">
        {t(comment.side === "reviewer" ? "byReviewer" : "byBody", { name: comment.name })}{" "}
        <time dateTime={comment.at}>{format.dateTime(new Date(comment.at), "minute")}</time>
      </p>
      {place}
      <p className="whitespace-pre-line text-14" lang="zh">
        {comment.text}
      </p>
      {text === null ? null : (
        <textarea
          value={text}
          aria-label={t("answerLabel")}
          onChange={(event) => setText(event.target.value)}
          maxLength={4_000}
          rows={3}
          className={`${FIELD_LOOK} mt-1`}
        />
      )}
      {refusal === null ? null : (
        <p role="alert" className="text-error">
          {refusal}
        </p>
      )}
      <p className="flex flex-wrap gap-2 pt-1">
        {answer === null ? null : text === null ? (
          <Button look="quiet" onClick={() => setText("")}>
            {t("answer")}
          </Button>
        ) : (
          <>
            <Button
              disabled={isPending || text.trim() === ""}
              onClick={() =>
                act(
                  () => answer({ place: comment.place, answers: comment.id, text }),
                  () => setText(null),
                )
              }
            >
              {t("send")}
            </Button>
            <Button look="quiet" onClick={() => setText(null)}>
              {t("cancel")}
            </Button>
          </>
        )}
        {comment.mayResolve ? (
          <Button
            look="quiet"
            disabled={isPending}
            onClick={() =>
              act(
                () => resolve(comment.id),
                () => {},
              )
            }
          >
            {t("resolve")}
          </Button>
        ) : null}
      </p>
    </li>
  );
}
