import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import type { ReportContent } from "#lib/domain/reports/types.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import { aboutReport } from "./about-report.ts";
import { asJson } from "./as-json.ts";
import type { FoundReport } from "./find-report.ts";

export interface DraftWriting {
  readonly actor: Actor;
  /** The revision that these changes make. */
  readonly revision: number;
  readonly content: ReportContent;
  /** What is noted of each place, for others who are at work on the draft. */
  readonly notes: readonly { readonly id: string; readonly key: string; readonly value: string }[];
  readonly at: Date;
}

/** Writes the draft's next revision and notes what changed. The caller holds the report's row. */
export async function writeDraft(
  tx: Transaction,
  found: FoundReport,
  { actor, revision, content, notes, at }: DraftWriting,
): Promise<void> {
  await tx.draft.update({
    where: { reportId: found.ref.id },
    data: {
      revision,
      content: asJson(content),
      savedAt: at,
      savedById: actor.personId,
      savedByName: actor.name,
    },
    select: { revision: true },
  });
  await noteChanges(tx, found, { actor, revision, notes, at });
}

/** Notes changes by their ids, so that one that comes again is known. */
export async function noteChanges(
  tx: Transaction,
  found: FoundReport,
  { actor, revision, notes, at }: Omit<DraftWriting, "content">,
): Promise<void> {
  if (notes.length === 0) return;
  await tx.draftChange.createMany({
    data: notes.map(({ id, key, value }) => ({
      ...aboutReport(found),
      changeId: id,
      revision,
      key,
      value,
      changedAt: at,
      changedById: actor.personId,
      changedByName: actor.name,
    })),
  });
}
