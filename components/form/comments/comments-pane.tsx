"use client";

import { useLocale, useTranslations } from "next-intl";
import { placeLabel } from "#lib/domain/views/comment-places.ts";
import { goToPlace } from "../entry/go-to-place.ts";
import { useReportEntry } from "../entry/report-entry.ts";
import { CommentItem } from "./comment-item.tsx";
import { useComments } from "./comments-context.ts";

/** Every comment of the report: those still open, then those dealt with. */
export function CommentsPane() {
  const entry = useReportEntry();
  const { comments } = useComments();
  const locale = useLocale();
  const t = useTranslations("editor.comments");
  const threads = comments.filter(({ answers }) => answers === null);
  const open = threads.filter(({ resolved }) => resolved === null);
  const settled = threads.filter(({ resolved }) => resolved !== null);
  if (comments.length === 0) return null;
  return (
    <section aria-labelledby="comments-title" className="flex flex-col gap-2">
      <h2 id="comments-title" className="text-14">
        {t("title", { count: open.length })}
      </h2>
      <ul className="flex flex-col gap-2">
        {open.map((comment) => (
          <CommentItem
            key={comment.id}
            comment={comment}
            place={
              <button
                type="button"
                onClick={() => goToPlace(entry, comment.place)}
                className="text-start text-accent underline underline-offset-4"
              >
                {placeLabel(entry.template, comment.place)[locale]}
              </button>
            }
          />
        ))}
      </ul>
      {settled.length === 0 ? null : (
        <details className="text-13 text-ink-soft">
          <summary>{t("settled", { count: settled.length })}</summary>
          <ul className="flex flex-col gap-1 pt-1">
            {settled.map((comment) => (
              <li key={comment.id} className="border-line border-l-2 pl-2">
                {placeLabel(entry.template, comment.place)[locale]}：<span lang="zh">{comment.text}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
