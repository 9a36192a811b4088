import { z } from "zod";
import { CANONICAL_DECIMAL } from "#lib/domain/reports/canonical-decimal.ts";
import { LONGEST } from "#lib/domain/reports/longest.ts";
import type { CellValue, ReportContent } from "#lib/domain/reports/types.ts";
import { MONEY_UNITS, type Template, type TextKey } from "./types.ts";

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
    .strictObject({ template: z.literal(template.id), ...contentShape(template) })
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

/** What a report of one format says, in the shape it is kept and published in. */
export function contentShape(template: Template) {
  return {
    title: z.string().max(LONGEST.title),
    values: someOf(
      template.cells.map(({ key }) => key),
      cellValueSchema,
    ),
    texts: someOf(textKeys(template), z.string().max(LONGEST.text)),
  };
}

/** An entry for some of the keys and for nothing else. */
function someOf<Value>(keys: readonly string[], value: z.ZodType<Value>): z.ZodType<Record<string, Value>> {
  return z.partialRecord(z.enum(keys), value) as z.ZodType<Record<string, Value>>;
}

function textKeys(template: Template): readonly TextKey[] {
  return ["intro", ...template.sections.filter(({ content }) => content === "text").map(({ key }) => key)];
}
