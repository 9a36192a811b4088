import { publicSigningKeys } from "#lib/server/public/signing-key.ts";

/** The keys are those of the process that runs, not of the one that built. */
export const dynamic = "force-dynamic";

/** The public keys that bundles of this site are checked with, the one in use first. */
export function GET(): Response {
  return new Response(publicSigningKeys(), {
    headers: { "Content-Type": "application/x-pem-file", "Access-Control-Allow-Origin": "*" },
  });
}
