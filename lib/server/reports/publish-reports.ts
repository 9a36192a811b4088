import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import type { Localized } from "#lib/domain/localized.ts";
import { pending } from "#lib/server/pending.ts";

export interface PublishedReports {
  readonly published: readonly {
    readonly reportId: string;
    readonly version: number;
    readonly sha256: string;
    readonly path: string;
  }[];
  readonly refused: readonly { readonly reportId: string; readonly sentence: Localized }[];
}

/** Publishes approved reports, each in its own transaction, and renews the public pages. */
export async function publishReports(
  actor: Actor,
  ids: readonly string[],
  at: Date = new Date(),
): Promise<PublishedReports> {
  return pending(actor, ids, at);
}
