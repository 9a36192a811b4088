import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import type { Localized } from "#lib/domain/localized.ts";
import { Forbidden, NotFound, sentenceOf } from "#lib/domain/refusal.ts";
import { reportPath } from "#lib/domain/views/report-path.ts";
import { principalScope } from "#lib/domain/views/series-token.ts";
import { wording } from "#lib/domain/wording.ts";
import { inTenant } from "#lib/server/database/in-tenant.ts";
import { renewPublicPages } from "#lib/server/public/renew-public-pages.ts";
import { publishVersion } from "#lib/server/publication/publish-version.ts";
import { wakeRelease } from "#lib/server/releases/wake-release.ts";
import { findReportToChange } from "./find-report.ts";
import { authorise, moveReport } from "./move-report.ts";
import { UNCHECKED } from "./unchecked.ts";

export interface PublishedReports {
  readonly published: readonly PublishedReport[];
  readonly refused: readonly { readonly reportId: string; readonly sentence: Localized }[];
}

interface PublishedReport {
  readonly reportId: string;
  readonly version: number;
  readonly sha256: string;
  /** Where the public reads it, without the language. */
  readonly path: string;
}

/**
 * Publishes approved reports, each in its own transaction, so that one which cannot be published holds up no other; then renews the
 * public pages. Says of every id what became of it; a foreign one is refused like an unknown one.
 */
export async function publishReports(
  actor: Actor,
  ids: readonly string[],
  at: Date = new Date(),
): Promise<PublishedReports> {
  const published: PublishedReport[] = [];
  const refused: PublishedReports["refused"][number][] = [];
  for (const reportId of new Set(ids)) {
    try {
      published.push(await publishReport(actor, reportId, at));
    } catch (error) {
      refused.push({ reportId, sentence: refusalSentence(error) });
    }
  }
  if (published.length > 0) await renewPublicPages();
  // Several at once are a joint publication, whose data come out with it. What is published stays so where nobody can be woken: then night does it.
  if (published.length > 1)
    await wakeRelease({ occasion: "now" }).catch((error) =>
      console.error("no release was asked for:", error),
    );
  return { published, refused };
}

async function publishReport(actor: Actor, id: string, at: Date): Promise<PublishedReport> {
  return await inTenant(actor, async (tx) => {
    const found = await findReportToChange(tx, actor, id);
    authorise(actor, "publish", found);
    const attempt = { personId: actor.personId, reason: "", comments: 0 };
    await moveReport(tx, found, { act: "publish", facts: UNCHECKED, attempt, at });
    const { number, sha256 } = await publishVersion(tx, actor, found, at);
    const { ref, body, subject } = found;
    const { scope } = ref;
    const principal = principalScope({ kind: body.kind, hasConsolidated: scope === "consolidated" });
    const path = reportPath({ slug: body.slug, year: subject.year, scope, principal });
    return { reportId: ref.id, version: number, sha256, path };
  });
}

/** What is no refusal is a fault and thrown on. */
function refusalSentence(error: unknown): Localized {
  if (error instanceof NotFound || error instanceof Forbidden) return NO_SUCH;
  const sentence = sentenceOf(error);
  if (sentence === null) throw error;
  return sentence;
}

const NO_SUCH = wording("没有这份年报。", "沒有這份年報。", "There is no such report.");
