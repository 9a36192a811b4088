import "server-only";
import { unstable_cache } from "next/cache";

/**
 * Makes the page or file being rendered go out of date with these tags. The page is what is cached, not the data: so an
 * entry that holds nothing but its tags is read, which hands them on to whoever reads it.
 */
export async function dependOn(tags: readonly string[]): Promise<void> {
  await unstable_cache(async () => null, ["tags", ...tags], { tags: [...tags] })();
}
