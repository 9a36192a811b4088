import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import { PASSWORD_MIN_LENGTH } from "#lib/domain/access/password-rule.ts";
import { NotFound, Refused } from "#lib/domain/refusal.ts";
import { wording } from "#lib/domain/wording.ts";
import { inTenant } from "#lib/server/database/in-tenant.ts";
import { recordEvent } from "#lib/server/reports/record-event.ts";
import { hashPassword, isPassword } from "./hash-password.ts";
import type { SessionClaim } from "./session-claim.ts";

export interface ChangePassword {
  readonly current: string;
  readonly next: string;
}

/** Sets a new password and ends every session of the person; gives the claim for a new one. */
export async function replacePassword(
  actor: Actor,
  { current, next }: ChangePassword,
  at: Date = new Date(),
): Promise<SessionClaim> {
  const { personId } = actor;
  if (next.length < PASSWORD_MIN_LENGTH || next.length > 1_000) throw new Refused(LENGTH);
  if (next === current) throw new Refused(SAME);
  const held = await inTenant(actor, (tx) => tx.credential.findUnique({ where: { personId } }));
  if (!(await isPassword(held?.passwordHash ?? null, current))) throw new Refused(WRONG);
  const passwordHash = await hashPassword(next);
  return await inTenant(actor, async (tx) => {
    // Somebody who has just changed it elsewhere knew a password that counts no more.
    const { count } = await tx.credential.updateMany({
      where: { personId, passwordHash: held?.passwordHash ?? "" },
      data: { passwordHash, passwordChangedAt: at },
    });
    if (count !== 1) throw new NotFound(`credential of ${personId}`);
    const { sessionEpoch } = await tx.person.update({
      where: { id: personId },
      data: { sessionEpoch: { increment: 1 } },
      select: { sessionEpoch: true },
    });
    const about = { jurisdictionId: actor.jurisdictionId, bodyId: null, reportId: null };
    await recordEvent(tx, { kind: "password_changed", detail: {}, actor, about, at });
    return { personId, epoch: sessionEpoch };
  });
}

const WRONG = wording("当前密码不正确。", "目前的密碼不正確。", "The current password is not correct.");
const SAME = wording(
  "新密码不能与当前密码相同。",
  "新密碼不能與目前的密碼相同。",
  "The new password has to differ from the current one.",
);
const LENGTH = wording(
  `新密码至少 ${PASSWORD_MIN_LENGTH} 个字符。`,
  `新密碼至少 ${PASSWORD_MIN_LENGTH} 個字元。`,
  `The new password needs at least ${PASSWORD_MIN_LENGTH} characters.`,
);
