import "server-only";
import { Prisma } from "#prisma/generated/client.ts";

/**
 * Ids or slugs, in which there is no comma, as an array of texts: one parameter. Of an array the client takes every element apart, which for three thousand bodies is longer
 * than finding them.
 */
export function listed(words: readonly string[]): Prisma.Sql {
  return Prisma.sql`string_to_array(${words.join(",")}::text, ',')`;
}
