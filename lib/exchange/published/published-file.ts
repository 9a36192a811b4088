import { z } from "zod";
import { LOCALES } from "#lib/domain/localized.ts";
import { REPORT_SCOPES } from "#lib/domain/reports/types.ts";
import { SEVERITIES } from "#lib/domain/rules/types.ts";
import { contentShape } from "#lib/domain/templates/content-schema.ts";
import type { Template } from "#lib/domain/templates/types.ts";

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const localized = z.record(z.enum(LOCALES), z.string());

const finding = z.looseObject({
  rule: z.string(),
  severity: z.enum(SEVERITIES),
  cells: z.array(z.string()),
  message: localized,
  fingerprint: z.string(),
});

/** Labels and layout of the form as worded when the version was published; what a reader of the data needs of it. */
const wordedTemplate = z.looseObject({
  id: z.string(),
  format: z.string(),
  cells: z.array(
    z.looseObject({ key: z.string(), label: localized, unit: z.string().nullable(), valueType: z.string() }),
  ),
});

/** The JSON file of a published version of one format: the document and the hash of its canonical form. */
export function publishedFile(template: Template) {
  return z.strictObject({
    $schema: z.url().optional(),
    sha256: hash.describe("SHA-256 of the canonical form (RFC 8785) of `document`, in UTF-8"),
    document: z.strictObject({
      kind: z.literal("nianbao-version"),
      format: z.literal(1),
      slug: z.string().describe("Permanent address of the body: /o/{slug}"),
      year: z.number().int(),
      scope: z.enum(REPORT_SCOPES),
      number: z.number().int().min(1).describe("1 for the first publication, one more for each correction"),
      previousSha256: hash.nullable().describe("Hash of the version before"),
      correctionReason: z.string().nullable(),
      sourceUrl: z.string().nullable(),
      sourceFile: z
        .strictObject({ name: z.string(), sha256: hash })
        .optional()
        .describe("Of a historical report: the file it was read from, which is kept as evidence"),
      publishedAt: z.iso.datetime(),
      templateId: z.literal(template.id),
      template: wordedTemplate,
      ...contentShape(template),
      findings: z.array(finding),
      explanations: z.array(z.strictObject({ fingerprint: z.string(), text: z.string() })),
    }),
  });
}
