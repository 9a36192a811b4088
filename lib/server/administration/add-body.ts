import "server-only";
import { uuidv7 } from "uuidv7";
import type { Actor } from "#lib/domain/access/actor.ts";
import { NotFound, Refused } from "#lib/domain/refusal.ts";
import type { BodyKind, BodyLevel } from "#lib/domain/reports/types.ts";
import { isUuid } from "#lib/server/database/is-uuid.ts";
import { leaveRenewal } from "#lib/server/public/leave-renewal.ts";
import { renewPublicPages } from "#lib/server/public/renew-public-pages.ts";
import { recordEvent } from "#lib/server/reports/record-event.ts";
import { asAdministrator } from "./as-administrator.ts";
import { namesRow } from "./names-row.ts";
import { SLUG_TAKEN, unlessTaken } from "./unless-taken.ts";

export interface AddBody {
  /** The body it stands under. */
  readonly parentId: string;
  /** Full official name in zh-Hans. Where another language's is empty, one is proposed from it. */
  readonly name: string;
  readonly nameHant: string;
  readonly nameEn: string;
  /** Division code or pinyin; unique in the installation, for ever. */
  readonly slug: string;
  readonly kind: BodyKind;
  readonly level: BodyLevel;
  readonly isDisclosureOffice: boolean;
  readonly mustReport: boolean;
  readonly mayMakeRegulations: boolean;
}

/** Adds a body under another one of the jurisdiction. A slug that is taken is Refused. */
export async function addBody(
  actor: Actor,
  input: AddBody,
  at: Date = new Date(),
): Promise<{ bodyId: string }> {
  const added = await asAdministrator(actor, async (tx, jurisdictionId) => {
    const { parentId, name, slug, kind, level, isDisclosureOffice, mustReport, mayMakeRegulations } = input;
    const parent = isUuid(parentId)
      ? await tx.body.findFirst({ where: { id: parentId, jurisdictionId }, select: { id: true } })
      : null;
    if (parent === null) throw new NotFound(`body ${parentId}`);
    const id = uuidv7();
    const { count } = await unlessTaken(
      tx.body.createMany({
        data: {
          id,
          jurisdictionId,
          parentId,
          slug,
          code: /^\d+$/.test(slug) ? slug : null,
          kind,
          level,
          ...namesRow(input),
          mayMakeRegulations,
          isDisclosureOffice,
          mustReport,
        },
        skipDuplicates: true,
      }),
    );
    if (count === 0) throw new Refused(SLUG_TAKEN);
    const about = { jurisdictionId, bodyId: id, reportId: null };
    await recordEvent(tx, { kind: "body_added", detail: { slug, name }, actor, about, at });
    // Whoever must report and has not is a fact on the pages of its area.
    await leaveRenewal(tx, actor, { jurisdictionId, slug, at });
    return { bodyId: id };
  });
  await renewPublicPages();
  return added;
}
