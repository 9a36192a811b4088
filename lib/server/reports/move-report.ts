import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import type { ReportAct } from "#lib/domain/access/acts.ts";
import { mayAct, mayEverAct } from "#lib/domain/access/policy.ts";
import { Conflict, Forbidden, Refused } from "#lib/domain/refusal.ts";
import { decide } from "#lib/domain/workflow/decide.ts";
import { joinSentences, outOfTurn } from "#lib/domain/workflow/out-of-turn.ts";
import type { Attempt, ReportFacts } from "#lib/domain/workflow/requirements.ts";
import type { ReportState } from "#lib/domain/workflow/states.ts";
import { targetOf } from "#lib/domain/workflow/transitions.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import type { FoundReport } from "./find-report.ts";

/** Refuses an act that is never this actor's to take; one that is only not to be taken now passes, to be answered with the reason. */
export function authorise(actor: Actor, act: ReportAct, { ref }: FoundReport): void {
  if (!mayEverAct(actor, act, ref)) throw new Forbidden(`${act} on report ${ref.id}`);
}

/** Refuses an act that cannot be taken in the state the report is in now. */
export function authoriseNow(actor: Actor, act: ReportAct, found: FoundReport): void {
  authorise(actor, act, found);
  if (!mayAct(actor, act, found.ref)) throw new Conflict(outOfTurn(found.ref.state));
}

export interface Move {
  readonly act: ReportAct;
  readonly facts: ReportFacts;
  readonly attempt: Attempt;
  readonly at: Date;
}

/**
 * Takes a step of the workflow: asks the table, then changes the state only if it is still the one the decision was made on. Throws
 * Refused with everything that is missing, Conflict when somebody was quicker. Gives the state the report is in now.
 */
export async function moveReport(
  tx: Transaction,
  { ref, isPublished }: FoundReport,
  { act, facts, attempt, at }: Move,
): Promise<ReportState> {
  const decision = decide({ act, state: ref.state, facts, attempt });
  if (decision.outcome === "out_of_turn") throw new Conflict(outOfTurn(ref.state));
  if (decision.outcome === "obstructed") throw new Refused(joinSentences(decision.obstacles));
  const state = targetOf(decision.transition, isPublished);
  const { count } = await tx.report.updateMany({
    where: { id: ref.id, state: ref.state },
    data: { state, stateSince: at },
  });
  if (count !== 1) throw new Conflict(outOfTurn(ref.state));
  return state;
}
