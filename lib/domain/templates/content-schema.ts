import { z } from "zod";
import { CANONICAL_DECIMAL } from "#lib/domain/reports/canonical-decimal.ts";
import type { ContentChange } from "#lib/domain/reports/content-change.ts";
import { parseCell } from "#lib/domain/reports/parse-cell.ts";
import type { CellValue, ReportContent } from "#lib/domain/reports/types.ts";
import { type CellKey, MONEY_UNITS, type Template, type TextKey } from "./types.ts";

/** Bounds that no honest report meets; they keep a request from filling the database. */
const LONGEST = { raw: 300, title: 300, text: 100_000 } as const;

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

/**
 * Accepts changes as a browser sends them. A cell comes as what was typed and is read here: no figure enters a report
 * that its `raw` does not say.
 */
export function changesSchema(template: Template): z.ZodType<readonly ContentChange[]> {
  const cell = z
    .strictObject({ kind: z.literal("cell"), cell: cellKey(template), raw: z.string().max(LONGEST.raw) })
    .transform(({ kind, cell: key, raw: typed }, context): ContentChange => {
      const definition = template.cellByKey.get(key);
      if (definition !== undefined) return { kind, cell: key, value: parseCell(definition, typed) };
      context.addIssue({ code: "custom", message: `no cell ${key}` });
      return z.NEVER;
    });
  const text = z.strictObject({
    kind: z.literal("text"),
    text: textKey(template),
    value: z.string().max(LONGEST.text),
  });
  const title = z.strictObject({ kind: z.literal("title"), value: z.string().max(LONGEST.title) });
  return z.array(z.union([cell, text, title])).max(template.cells.length + template.sections.length + 2);
}

function cellKey(template: Template): z.ZodType<CellKey, CellKey> & z.core.$ZodRecordKey {
  return z.string().refine((key) => template.cellByKey.has(key), "no such cell in this format");
}

function textKey(template: Template): z.ZodType<TextKey, TextKey> & z.core.$ZodRecordKey {
  const known = template.sections.filter(({ content }) => content === "text").map(({ key }) => key);
  return z.string().refine((key) => key === "intro" || known.includes(key), "no such text in this format");
}
