import "server-only";
import type { ReportContent } from "#lib/domain/reports/types.ts";
import { contentSchema } from "#lib/domain/templates/content-schema.ts";
import type { Template } from "#lib/domain/templates/types.ts";

const SCHEMAS = new WeakMap<Template, ReturnType<typeof contentSchema>>();

/** Reads content back from the database. What the format cannot hold is a fault of ours and is thrown. */
export function readContent(template: Template, stored: unknown): ReportContent {
  let schema = SCHEMAS.get(template);
  if (schema === undefined) {
    schema = contentSchema(template);
    SCHEMAS.set(template, schema);
  }
  return schema.parse(stored);
}
