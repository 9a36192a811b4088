import "server-only";
import { createHash } from "node:crypto";
import { canonicalForm } from "#lib/domain/reports/canonical-form.ts";

/** SHA-256 of the canonical form, in hexadecimal: equal for two contents if and only if they say the same. */
export function hashContent(content: object): string {
  return createHash("sha256").update(canonicalForm(content), "utf8").digest("hex");
}
