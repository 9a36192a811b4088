import "server-only";
import type { TemplateSnapshot } from "#lib/domain/reports/version-document.ts";
import type { Transaction } from "#lib/server/database/client.ts";

/** Keeps a format as worded, once for all versions that use it, and answers with its name. */
export async function keepWording(tx: Transaction, worded: TemplateSnapshot): Promise<string> {
  const [kept] = await tx.$queryRaw<readonly { sha256: string }[]>`
    SELECT fence.keep_wording(${JSON.stringify(worded)}::jsonb)::text AS sha256`;
  if (kept === undefined) throw new Error(`the wording of ${worded.id} was not kept`);
  return kept.sha256;
}
