import "server-only";
import { revalidateTag } from "next/cache";
import { OVERVIEW } from "#lib/domain/views/page-tags.ts";
import { hearRenewals } from "./listen-for-renewals.ts";

/**
 * After a transaction that left a renewal: returns when the pages it named are out of date in this process, so that whoever changed them sees
 * it with the next click. Every other process is told by the database. Only in a server action or a route handler.
 */
export async function renewPublicPages(): Promise<void> {
  await hearRenewals();
  // Tells the browser that asked to forget the pages it looked up ahead.
  revalidateTag(OVERVIEW, { expire: 0 });
}
