import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import { mayTake } from "#lib/domain/access/may-take.ts";
import { actsOpenTo } from "#lib/domain/access/policy.ts";
import { readingOf } from "#lib/domain/access/reading-of.ts";
import { NotFound } from "#lib/domain/refusal.ts";
import type { ReportView } from "#lib/domain/views/report-view.ts";
import { decide } from "#lib/domain/workflow/decide.ts";
import { nextStep } from "#lib/domain/workflow/next-step.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import type { FoundReport } from "./find-report.ts";
import { loadComments } from "./load-comments.ts";
import { loadHistory } from "./load-history.ts";
import { loadTrail } from "./load-trail.ts";
import { type ReportReading, readReport } from "./read-report.ts";

/** Puts together everything that the pages of one report show, read from the given side. */
export async function viewReport(
  tx: Transaction,
  actor: Actor,
  found: FoundReport,
  side: "body" | "reviewer",
): Promise<ReportView> {
  const { ref } = found;
  const source = readingOf(ref.state, side);
  const reading = await readReport(tx, found, source);
  if (reading === null) throw new NotFound(`${source} of report ${ref.id}`);
  const { facts, previous, content, contentHash, revision, saved, findings, explanations, signOff } = reading;
  const acts = actsOpenTo(actor, ref);
  return {
    ref,
    body: found.body,
    subject: found.subject,
    template: found.template.id,
    deadline: found.deadline,
    source,
    content,
    contentHash,
    revision,
    saved,
    previous: previous && { year: previous.year, template: previous.template, content: previous.content },
    findings,
    explanations,
    comments: await loadComments(tx, actor, found, { isReview: side === "reviewer" }),
    signOff,
    acts,
    obstacles: obstaclesOf(actor, found, reading),
    next: nextStep({ state: ref.state, facts, mayTake: mayTake(actor, ref, facts.steppedBy) }),
    ...(await loadTrail(tx, found)),
    history: await loadHistory(tx, found),
  };
}

/** What stands in the way of each act that is this person's to take now. A reason comes with the act, so its absence is no obstacle yet. */
function obstaclesOf(actor: Actor, { ref }: FoundReport, { facts }: ReportReading): ReportView["obstacles"] {
  const attempt = { personId: actor.personId, reason: "given with the act", comments: 0 };
  const obstructed = actsOpenTo(actor, ref).flatMap((act) => {
    const decision = decide({ act, state: ref.state, facts, attempt });
    return decision.outcome === "obstructed" ? [[act, decision.obstacles] as const] : [];
  });
  return Object.fromEntries(obstructed);
}
