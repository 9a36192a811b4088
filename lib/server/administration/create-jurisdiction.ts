import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import { pending } from "#lib/server/pending.ts";

export interface CreateJurisdiction {
  /** Administrative-division code; also the slug of its government. */
  readonly code: string;
  readonly name: string;
  readonly nameHant: string;
  readonly nameEn: string;
  readonly level: "province" | "city";
  /** The top office reviews the governments of the districts directly. */
  readonly directReview: boolean;
  readonly signOffSteps: 0 | 1;
  readonly administrator: { readonly accountName: string; readonly name: string };
}

/** Creates a jurisdiction with its government and its first administrator, whose password is told once. */
export async function createJurisdiction(
  actor: Actor,
  input: CreateJurisdiction,
  at: Date = new Date(),
): Promise<{ jurisdictionId: string; password: string }> {
  return pending(actor, input, at);
}
