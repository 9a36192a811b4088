import { z } from "zod";
import type { Template } from "#lib/domain/templates/types.ts";
import { publishedFile } from "./published-file.ts";
import { schemaPath } from "./schema-path.ts";

/** The JSON Schema (2020-12) of a format's JSON files, made of the schema that checks them here. */
export function reportJsonSchema(template: Template, origin: string): string {
  const { $schema, ...rest } = z.toJSONSchema(publishedFile(template));
  const head = {
    $schema,
    $id: new URL(schemaPath(template.id), origin).href,
    title: `${template.basis} (${template.id})`,
    description:
      "A published yearly report on government information disclosure: every cell with its status and what was typed, and all texts",
  };
  return `${JSON.stringify({ ...head, ...rest }, null, 2)}\n`;
}
