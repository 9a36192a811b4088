import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import type { CellKey, TextKey } from "#lib/domain/templates/types.ts";
import { pending } from "#lib/server/pending.ts";

export interface AcceptImport {
  /** The draft revision that the preview was made on; a newer one is a Conflict. */
  readonly revision: number;
  /** null keeps the title. */
  readonly title: string | null;
  /** What stood in the document, by cell; the server reads it again. */
  readonly cells: Readonly<Record<CellKey, string>>;
  readonly texts: Readonly<Partial<Record<TextKey, string>>>;
  /** Name of the file, or null for pasted text. */
  readonly source: string | null;
}

/** Puts what was read from a document into the draft. Cells and texts that are not named stay as they are. */
export async function acceptImport(
  actor: Actor,
  id: string,
  input: AcceptImport,
  at: Date = new Date(),
): Promise<{ revision: number }> {
  return pending(actor, id, input, at);
}
