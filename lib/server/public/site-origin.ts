import "server-only";
import { env } from "#lib/env.ts";

/** The address of the site, for absolute links in metadata and files. */
export function siteOrigin(): URL {
  return new URL(env("NEXTAUTH_URL"));
}
