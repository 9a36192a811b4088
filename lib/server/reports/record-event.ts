import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import type { AuditDetails, AuditEventKind } from "#lib/domain/workflow/audit-events.ts";
import type { Transaction } from "#lib/server/database/client.ts";

interface RecordedEvent<Kind extends AuditEventKind> {
  readonly kind: Kind;
  readonly detail: AuditDetails[Kind];
  readonly actor: Actor;
  /** What it is about; null for what belongs to no body or no report. */
  readonly about: {
    readonly jurisdictionId: string | null;
    readonly bodyId: string | null;
    readonly reportId: string | null;
  };
  readonly at: Date;
}

/** Puts an event on record, in the transaction of the change it tells of and nowhere else. */
export async function recordEvent<Kind extends AuditEventKind>(
  tx: Transaction,
  { kind, detail, actor, about, at }: RecordedEvent<Kind>,
): Promise<void> {
  await tx.auditEvent.create({
    data: {
      ...about,
      kind,
      detail: { ...detail },
      personId: actor.personId,
      personName: actor.name,
      occurredAt: at,
    },
  });
}
