import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import { mayTake } from "#lib/domain/access/may-take.ts";
import type { NextStep } from "#lib/domain/views/next-step.ts";
import { nextStep } from "#lib/domain/workflow/next-step.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import type { FoundReport } from "./find-report.ts";
import { loadSignOff } from "./load-sign-off.ts";

/** Whose turn it is with a report whose draft has this hash. How the sign-off stands matters only while it lies there. */
export async function loadNextStep(
  tx: Transaction,
  actor: Actor,
  found: FoundReport,
  contentHash: string,
): Promise<NextStep> {
  const { ref, signOffSteps } = found;
  const signOff = ref.state === "in_signoff" ? await loadSignOff(tx, found, contentHash) : null;
  return nextStep({
    state: ref.state,
    facts: { signOffSteps, signOff: signOff?.view.status ?? "none" },
    mayTake: mayTake(actor, ref, signOff?.requestedById ?? null),
  });
}
