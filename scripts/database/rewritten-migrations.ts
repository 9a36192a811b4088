/**
 * Migrations that were rewritten after they had been applied somewhere, by the SHA-256 of what they were. The exception to the rule that a migration is never
 * changed: what one did in a single statement of many minutes a job does now, and where it was applied it is done already.
 */
const REWRITTEN: Readonly<Record<string, string>> = {
  "20261126210000_bodies_and_texts": "81b387228fa1b6bd56a974aa6a09e7390e8f7c7ac54cd6ea5ed815761ce28b2f",
};

/** Whether a migration that differs from what was applied is known to have been that, so that nothing is missing. */
export function isKnownRewrite(name: string, appliedSha256: string): boolean {
  return REWRITTEN[name] === appliedSha256;
}
