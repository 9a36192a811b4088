import { z } from "zod";
import { CANONICAL_DECIMAL } from "#lib/domain/reports/canonical-decimal.ts";
import { LONGEST } from "#lib/domain/reports/longest.ts";
import type { CellValue, ReportContent } from "#lib/domain/reports/types.ts";
import { type CellKey, MONEY_UNITS, type Template, type TextKey } from "./types.ts";

const raw = z.string().min(1).max(LONGEST.raw);

const cellValueSchema: z.ZodType<CellValue> = z.discriminatedUnion("status", [
  z.strictObject({
    status: z.literal("reported"),
    raw,
    value: z.string().max(40).regex(CANONICAL_DECIMAL),
    unit: z.enum(MONEY_UNITS).nullable(),
    note: z.string().max(LONGEST.raw).nullable(),
  }),
  z.strictObject({ status: z.literal("blank"), raw: z.literal("") }),
  z.strictObject({ status: z.literal("not_applicable"), raw }),
  z.strictObject({ status: z.literal("not_in_form"), raw }),
  z.strictObject({ status: z.literal("unreadable"), raw }),
]);

/** Accepts the content of a report of one format: cells and texts that the format has, values of the right shape, bounded. */
export function contentSchema(template: Template): z.ZodType<ReportContent> {
  return z
    .strictObject({
      template: z.literal(template.id),
      title: z.string().max(LONGEST.title),
      values: z.record(cellKey(template), cellValueSchema),
      texts: z.record(textKey(template), z.string().max(LONGEST.text)),
    })
    .superRefine(({ values }, context) => {
      for (const [key, value] of Object.entries(values)) {
        if (value.status !== "reported" || value.unit === null) continue;
        if (template.cellByKey.get(key)?.valueType !== "money") {
          context.addIssue({
            code: "custom",
            path: ["values", key],
            message: "a count has no unit of money",
          });
        }
      }
    });
}

function cellKey(template: Template): z.ZodType<CellKey, CellKey> & z.core.$ZodRecordKey {
  return z.string().refine((key) => template.cellByKey.has(key), "no such cell in this format");
}

function textKey(template: Template): z.ZodType<TextKey, TextKey> & z.core.$ZodRecordKey {
  const known = template.sections.filter(({ content }) => content === "text").map(({ key }) => key);
  return z.string().refine((key) => key === "intro" || known.includes(key), "no such text in this format");
}
