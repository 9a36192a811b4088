import "server-only";
import { Prisma } from "#prisma/generated/client.ts";

/**
 * Whether a body `b` stands below another in the tree, by the text of its path. Not by ltree: its operators are not leakproof, so that under
 * row-level security no index would be used for them. `.` and `/` are neighbours.
 */
export function isBelow(path: string): Prisma.Sql {
  return Prisma.sql`(b.path >= ${`${path}.`} AND b.path < ${`${path}/`})`;
}
