import { placeKey } from "#lib/domain/rules/define-rule.ts";
import type { CommentPlace } from "#lib/domain/views/comment-view.ts";
import type { Comment, PlaceKind } from "#prisma/generated/client.ts";

/** A comment's place as its row keeps it. */
export function placeColumns(place: CommentPlace): {
  readonly placeKind: PlaceKind;
  readonly placeKey: string | null;
} {
  return { placeKind: place.kind, placeKey: place.kind === "report" ? null : placeKey(place) };
}

/** The place that a comment's row names. */
export function placeOfRow({
  placeKind,
  placeKey: key,
}: Pick<Comment, "placeKind" | "placeKey">): CommentPlace {
  if (placeKind === "report" || key === null) return { kind: "report" };
  switch (placeKind) {
    case "cell":
      return { kind: "cell", cell: key };
    case "table":
      return { kind: "table", table: key };
    case "section":
      return { kind: "section", section: key };
  }
}
