import "server-only";
import { unstable_cache } from "next/cache";

/** Pages that count or list over all bodies: the home page, the site map. */
export const OVERVIEW = "overview";

/** Everything that shows something of a body: its page, its reports, every comparison it takes part in, the files beside them. */
export function bodyTag(slug: string): string {
  return `body:${slug}`;
}

/** What a publication, or a change of a body's name or place, makes out of date. */
export function tagsOfBody(slug: string): readonly string[] {
  return [OVERVIEW, bodyTag(slug)];
}

/**
 * Makes the page or file being rendered go out of date with these tags. The page is what is cached, not the data: so an
 * entry that holds nothing but its tags is read, which hands them on to whoever reads it.
 */
export async function dependOn(tags: readonly string[]): Promise<void> {
  await unstable_cache(async () => null, ["tags", ...tags], { tags: [...tags] })();
}
