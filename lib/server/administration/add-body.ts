import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import type { BodyKind, BodyLevel } from "#lib/domain/reports/types.ts";
import { pending } from "#lib/server/pending.ts";

export interface AddBody {
  /** The body it stands under. */
  readonly parentId: string;
  /** Full official name in zh-Hans. The other languages show it too where theirs is empty. */
  readonly name: string;
  readonly nameHant: string;
  readonly nameEn: string;
  /** Division code or pinyin; unique in the installation, for ever. */
  readonly slug: string;
  readonly kind: BodyKind;
  readonly level: BodyLevel;
  readonly isDisclosureOffice: boolean;
  readonly mustReport: boolean;
  readonly mayMakeRegulations: boolean;
}

/** Adds a body under another one of the jurisdiction. A slug that is taken is Refused. */
export async function addBody(
  actor: Actor,
  input: AddBody,
  at: Date = new Date(),
): Promise<{ bodyId: string }> {
  return pending(actor, input, at);
}
