import type { Transition } from "#lib/domain/workflow/transitions.ts";
import type { Actor, ReportRef } from "./actor.ts";
import { mayAct } from "./policy.ts";

/** Whether the next step is this person's, given who took the step before: where two people are required, not the same one twice. */
export function mayTake(
  actor: Actor,
  report: ReportRef,
  steppedBy: string | null,
): (step: Transition) => boolean {
  return ({ act, requires }) =>
    mayAct(actor, act, report) && !(requires.includes("another_person") && steppedBy === actor.personId);
}
