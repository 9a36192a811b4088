import "server-only";
import { z } from "zod";
import { type Finding, SEVERITIES } from "#lib/domain/rules/types.ts";

const localized = z.object({ "zh-Hans": z.string(), "zh-Hant": z.string(), en: z.string() });

const place = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("cell"), cell: z.string() }),
  z.object({ kind: z.literal("table"), table: z.string() }),
  z.object({ kind: z.literal("section"), section: z.string() }),
  z.object({ kind: z.literal("report") }),
]);

const findings: z.ZodType<readonly Finding[]> = z.array(
  z.object({
    rule: z.string(),
    severity: z.enum(SEVERITIES),
    place,
    cells: z.array(z.string()),
    message: localized,
    sides: z.object({ left: z.string(), right: z.string(), difference: z.string() }).nullable(),
    fingerprint: z.string(),
  }),
);

/** Findings as frozen with a submission or version. */
export function readFindings(stored: unknown): readonly Finding[] {
  return findings.parse(stored);
}
