import "server-only";
import type { DraftChange, RemoteChange } from "#lib/domain/views/draft-exchange.ts";
import type { Transaction } from "#lib/server/database/client.ts";

/** The ids among these changes that the draft has taken before. */
export async function knownChanges(
  tx: Transaction,
  reportId: string,
  changes: readonly DraftChange[],
): Promise<ReadonlySet<string>> {
  if (changes.length === 0) return new Set();
  const rows = await tx.draftChange.findMany({
    where: { reportId, changeId: { in: changes.map(({ id }) => id) } },
    select: { changeId: true },
  });
  return new Set(rows.map(({ changeId }) => changeId));
}

/** What was put into the draft after a revision, the last of each place, leaving out the changes of the request itself. */
export async function changesSince(
  tx: Transaction,
  reportId: string,
  since: { readonly revision: number; readonly except: ReadonlySet<string> },
): Promise<readonly RemoteChange[]> {
  const rows = await tx.draftChange.findMany({
    where: { reportId, revision: { gt: since.revision } },
    orderBy: { revision: "asc" },
    select: { changeId: true, key: true, value: true, changedAt: true, changedByName: true },
  });
  const last = new Map(rows.map((row) => [row.key, row]));
  return [...last.values()]
    .filter(({ changeId }) => !since.except.has(changeId))
    .map(({ key, value, changedAt, changedByName }) => ({
      key,
      value,
      by: changedByName,
      at: changedAt.toISOString(),
    }));
}

/** Who last put something into a place, and when; null where nobody has since the report was begun. */
export async function lastChangeOf(
  tx: Transaction,
  reportId: string,
  key: string,
): Promise<{ readonly by: string; readonly at: string } | null> {
  const row = await tx.draftChange.findFirst({
    where: { reportId, key },
    orderBy: { revision: "desc" },
    select: { changedAt: true, changedByName: true },
  });
  return row === null ? null : { by: row.changedByName, at: row.changedAt.toISOString() };
}
