import { type PublishedVersion, versionDocument } from "#lib/domain/reports/version-document.ts";
import { schemaPath } from "#lib/exchange/published/schema-path.ts";

/**
 * The published document with its hash and the address of its schema: who writes `document` in canonical form (RFC 8785) and hashes it
 * gets `sha256`.
 */
export function reportJson(version: PublishedVersion, { sha256, origin }: ReportJsonContext): string {
  const $schema = new URL(schemaPath(version.content.template), origin).href;
  return `${JSON.stringify({ $schema, sha256, document: versionDocument(version) }, null, 2)}\n`;
}

export interface ReportJsonContext {
  readonly sha256: string;
  /** Of the site. */
  readonly origin: string;
}
