"use client";

import { useTranslations } from "next-intl";
import type { CellKey } from "#lib/domain/templates/types.ts";
import { useComments } from "../comments/comments-context.ts";

/** A square at the corner of a cell that a comment waits at. */
export function CommentCorner({ cell }: { cell: CellKey }) {
  const t = useTranslations("editor.cell");
  const { comments } = useComments();
  const isOpen = comments.some(
    ({ place, answers, resolved }) =>
      answers === null && resolved === null && place.kind === "cell" && place.cell === cell,
  );
  if (!isOpen) return null;
  return (
    <span className="pointer-events-none absolute top-0 right-0 size-2 bg-accent">
      <span className="sr-only">{t("hasComment")}</span>
    </span>
  );
}
