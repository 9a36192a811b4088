"use client";

import type { CommentPlace } from "#lib/domain/views/comment-view.ts";
import { CommentItem } from "./comment-item.tsx";
import { useComments } from "./comments-context.ts";

/** The open comments on a section or its table, where it begins. */
export function PlaceComments({ places }: { places: readonly string[] }) {
  const { comments } = useComments();
  const here = comments.filter(
    ({ place, answers, resolved }) =>
      answers === null && resolved === null && places.includes(sectionOf(place)),
  );
  if (here.length === 0) return null;
  return (
    <ul className="flex max-w-measure flex-col gap-2">
      {here.map((comment) => (
        <CommentItem key={comment.id} comment={comment} place={null} />
      ))}
    </ul>
  );
}

function sectionOf(place: CommentPlace): string {
  switch (place.kind) {
    case "section":
      return place.section;
    case "table":
      return place.table;
    case "cell":
    case "report":
      return "";
  }
}
