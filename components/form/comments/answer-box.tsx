"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { Button } from "#components/ui/button.tsx";
import { FIELD_LOOK } from "#components/ui/field-frame.tsx";
import type { CommentView } from "#lib/domain/views/comment-view.ts";
import { useComments } from "./comments-context.ts";

/** Where a comment is answered. What was written stays when the answer is refused. */
export function AnswerBox({ comment, onClose }: { comment: CommentView; onClose: () => void }) {
  const { answer } = useComments();
  const locale = useLocale();
  const t = useTranslations("editor.comments");
  const [text, setText] = useState("");
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isPending, start] = useTransition();
  const send = () => {
    if (answer === null) return;
    start(async () => {
      const said = await answer({ place: comment.place, answers: comment.id, text: text.trim() });
      if (said.done) onClose();
      else setRefusal(said.sentence[locale]);
    });
  };
  return (
    <div className="pt-1">
      <textarea
        value={text}
        aria-label={t("answerLabel")}
        onChange={(event) => setText(event.target.value)}
        maxLength={4_000}
        rows={3}
        lang="zh"
        className={FIELD_LOOK}
      />
      {refusal === null ? null : (
        <p role="alert" className="text-error">
          {refusal}
        </p>
      )}
      <p className="flex flex-wrap gap-2 pt-1">
        <Button disabled={isPending || text.trim() === ""} onClick={send}>
          {t("send")}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t("cancel")}
        </Button>
      </p>
    </div>
  );
}
