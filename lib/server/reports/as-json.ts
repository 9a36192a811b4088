import type { Prisma } from "#prisma/generated/client.ts";

/** Hands plain read-only data to a JSON column; Prisma's input type knows no read-only arrays. */
export function asJson(data: object): Prisma.InputJsonValue {
  return JSON.parse(JSON.stringify(data));
}
