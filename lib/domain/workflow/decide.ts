import type { ReportAct } from "#lib/domain/access/acts.ts";
import type { Localized } from "#lib/domain/localized.ts";
import { type Attempt, obstacleOf, type ReportFacts } from "./requirements.ts";
import type { ReportState } from "./states.ts";
import { type Transition, transitionFor } from "./transitions.ts";

export type Decision =
  | { readonly outcome: "go"; readonly transition: Transition }
  /** The act does not move a report that is in this state: somebody was quicker, or the page is old. */
  | { readonly outcome: "out_of_turn" }
  | { readonly outcome: "obstructed"; readonly obstacles: readonly Localized[] };

export interface DecisionInput {
  readonly act: ReportAct;
  readonly state: ReportState;
  readonly facts: ReportFacts;
  readonly attempt: Attempt;
}

/** Whether an act may be taken now, as far as the report itself is concerned; who may take it is `policy.ts`. */
export function decide({ act, state, facts, attempt }: DecisionInput): Decision {
  const transition = transitionFor(act, state);
  if (transition === null) return { outcome: "out_of_turn" };
  const obstacles = transition.requires.flatMap((requirement) => {
    const obstacle = obstacleOf(requirement, facts, attempt);
    return obstacle === null ? [] : [obstacle];
  });
  return obstacles.length === 0 ? { outcome: "go", transition } : { outcome: "obstructed", obstacles };
}
