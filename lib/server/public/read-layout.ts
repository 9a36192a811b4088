import "server-only";
import { z } from "zod";
import type { TemplateSnapshot } from "#lib/domain/reports/version-document.ts";
import type { PublishedLayout } from "#lib/domain/views/published-report.ts";

/** The parts without which nothing can be laid out; the rest is as the format's definition had it on the day. */
const snapshot = z.looseObject({
  id: z.string(),
  format: z.string(),
  basis: z.string(),
  sections: z.array(z.looseObject({ key: z.string() })),
  tables: z.array(
    z.looseObject({ key: z.string(), grid: z.array(z.array(z.looseObject({ kind: z.string() }))) }),
  ),
  cells: z.array(z.looseObject({ key: z.string() })),
});

/** Reads the template frozen with a version. It was written by `snapshotTemplate` and can never have been changed since. */
export function readLayout(stored: unknown): PublishedLayout {
  const frozen = snapshot.parse(stored) as unknown as TemplateSnapshot;
  return { ...frozen, cellByKey: new Map(frozen.cells.map((cell) => [cell.key, cell])) };
}
