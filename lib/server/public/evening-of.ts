import "server-only";
import { Prisma } from "#prisma/generated/client.ts";

/** The instant before which something happened up to the evening of a day in China; the end of time for now. */
export function eveningOf(asOf: string | null): Prisma.Sql {
  return asOf === null
    ? Prisma.sql`'infinity'::timestamptz`
    : Prisma.sql`((${asOf}::date + 1)::timestamp AT TIME ZONE 'Asia/Shanghai')`;
}
