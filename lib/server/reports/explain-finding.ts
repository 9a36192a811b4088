import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import { Malformed } from "#lib/domain/refusal.ts";
import { RULES } from "#lib/domain/rules/registry.ts";
import { inTenant } from "#lib/server/database/in-tenant.ts";
import { aboutReport } from "./about-report.ts";
import { findReportToChange } from "./find-report.ts";
import { authoriseNow } from "./move-report.ts";
import { recordEvent } from "./record-event.ts";
import { takeBack } from "./take-back.ts";

export interface ExplainFinding {
  readonly fingerprint: string;
  readonly text: string;
}

const LONGEST = { fingerprint: 200, text: 2_000 } as const;

/**
 * Writes the reason for a finding; an empty text takes it back. The browser may have found it in figures that are still on their way
 * here, so it need not be found now: a reason counts only while its finding is there.
 */
export async function explainFinding(
  actor: Actor,
  id: string,
  input: ExplainFinding,
  at: Date = new Date(),
): Promise<void> {
  const { fingerprint } = input;
  const text = input.text.trim();
  const rule = fingerprint.slice(0, fingerprint.indexOf(":"));
  const isKnown = RULES.some((each) => each.id === rule) && fingerprint.length <= LONGEST.fingerprint;
  if (!isKnown || text.length > LONGEST.text) throw new Malformed("no such finding, or an endless reason");
  await inTenant(actor, async (tx) => {
    const found = await findReportToChange(tx, actor, id);
    authoriseNow(actor, "explain", found);
    const key = { reportId: found.ref.id, fingerprint };
    const before = await tx.explanation.findUnique({ where: { reportId_fingerprint: key } });
    if ((before?.text ?? "") === text) return;
    await takeBack(tx, actor, found, at);
    const said = { text, rule, explainedAt: at, explainedById: actor.personId, explainedByName: actor.name };
    if (text === "") await tx.explanation.deleteMany({ where: key });
    else if (before === null) {
      await tx.explanation.create({ data: { ...aboutReport(found), fingerprint, ...said } });
    } else await tx.explanation.updateMany({ where: key, data: said });
    await recordEvent(tx, {
      kind: "finding_explained",
      detail: { rule, fingerprint, text },
      actor,
      about: aboutReport(found),
      at,
    });
  });
}
