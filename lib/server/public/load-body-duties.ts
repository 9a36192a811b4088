import "server-only";
import type { BodyPage } from "#lib/domain/views/body-page.ts";
import type { PublicBody } from "#lib/domain/views/public-body.ts";
import { dayInChina } from "#lib/domain/workflow/calendar-day.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { type DutyRow, dutiesSql } from "./duties-sql.ts";
import { dutyOf } from "./duty-of.ts";

/** Every report a body makes for these years, with what became of it by the evening of a day, or by now. */
export async function loadBodyDuties(
  tx: Transaction,
  { body, years, asOf }: { body: PublicBody; years: readonly number[]; asOf: string | null },
): Promise<BodyPage["duties"]> {
  const today = asOf ?? dayInChina(new Date());
  const rows = await tx.$queryRaw<readonly DutyRow[]>`
    SELECT * FROM (${dutiesSql({ years, asOf, bodies: Prisma.sql`b.id = ${body.id}::uuid` })}) d ORDER BY d.year DESC, d.scope DESC`;
  return rows.map((row) => ({ year: row.year, duty: dutyOf(row, row.year, today) }));
}
