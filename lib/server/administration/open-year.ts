import "server-only";
import { uuidv7 } from "uuidv7";
import type { Actor } from "#lib/domain/access/actor.ts";
import { Refused } from "#lib/domain/refusal.ts";
import { TEMPLATES, templateForYear } from "#lib/domain/templates/registry.ts";
import type { DeadlineRow } from "#lib/domain/views/collection-view.ts";
import { wording } from "#lib/domain/wording.ts";
import { recordEvent } from "#lib/server/reports/record-event.ts";
import { asAdministrator } from "./as-administrator.ts";

/** Opens a year for reporting, in the format of that year, with a deadline for each level and scope given. */
export async function openYear(
  actor: Actor,
  { year, deadlines }: { readonly year: number; readonly deadlines: readonly DeadlineRow[] },
  at: Date = new Date(),
): Promise<void> {
  await asAdministrator(actor, async (tx, jurisdictionId) => {
    if (!TEMPLATES.some(({ years }) => years.from <= year && year <= (years.to ?? year))) {
      throw new Refused(NO_FORMAT);
    }
    const template = templateForYear(year).id;
    const id = uuidv7();
    const { count } = await tx.collectionYear.createMany({
      data: { id, jurisdictionId, year, templateId: template, openedAt: at },
      skipDuplicates: true,
    });
    if (count === 0) throw new Refused(OPEN_ALREADY);
    await tx.deadline.createMany({
      data: deadlines.map(({ level, scope, dueOn }) => ({
        jurisdictionId,
        collectionYearId: id,
        level,
        scope,
        dueOn: new Date(dueOn),
      })),
    });
    const about = { jurisdictionId, bodyId: null, reportId: null };
    await recordEvent(tx, { kind: "year_opened", detail: { year, template }, actor, about, at });
  });
}

const NO_FORMAT = wording(
  "没有这个年度的年报格式。",
  "沒有這個年度的年報格式。",
  "There is no format for this year.",
);
const OPEN_ALREADY = wording("这个年度已经开放。", "這個年度已經開放。", "This year is open already.");
