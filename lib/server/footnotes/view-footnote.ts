import "server-only";
import { footnoteState, nameFootnotePlace } from "#lib/domain/footnotes/footnote.ts";
import { templateById } from "#lib/domain/templates/registry.ts";
import type { FootnoteView } from "#lib/domain/views/footnote-view.ts";
import type { Prisma } from "#prisma/generated/client.ts";

/** What has to be read with a footnote to show it. */
export const FOOTNOTE_PARTS = { decision: true, withdrawal: true } as const satisfies Prisma.FootnoteInclude;

/** A footnote with what became of it. */
export function viewFootnote(
  row: Prisma.FootnoteGetPayload<{ include: typeof FOOTNOTE_PARTS }>,
  templateId: string,
): FootnoteView {
  const { id, placeKind, placeKey, text, decision, withdrawal } = row;
  const place = { kind: placeKind, key: placeKey };
  return {
    id,
    place,
    placeName: nameFootnotePlace(place, templateById(templateId)),
    text,
    state: footnoteState(decision, withdrawal),
    version: row.versionNumber,
    proposedAt: row.proposedAt.toISOString(),
    proposedBy: row.proposedByName,
    decidedAt: decision?.decidedAt.toISOString() ?? null,
    decidedBy: decision?.decidedByName ?? null,
    reason: decision?.reason ?? "",
    withdrawnAt: withdrawal?.withdrawnAt.toISOString() ?? null,
  };
}
