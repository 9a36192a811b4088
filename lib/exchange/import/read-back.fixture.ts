import fc from "fast-check";
import { expect } from "vitest";
import type { ReportContent } from "#lib/domain/reports/types.ts";
import { TEMPLATES } from "#lib/domain/templates/registry.ts";
import type { Template } from "#lib/domain/templates/types.ts";
import { documentOfFile } from "./document-of-file.ts";
import { readReport } from "./read-report.ts";
import { differences } from "./reading-differences.fixture.ts";
import { consistentContent, sampleTexts, withEmptyColumns, withEmptyTotals } from "./samples.fixture.ts";
import type { ReportReading } from "./types.ts";

interface WrittenFile {
  readonly name: string;
  readonly write: (template: Template, content: ReportContent) => Uint8Array;
  readonly numRuns: number;
  /** What more has to hold of each reading. */
  readonly also?: (reading: ReportReading) => void;
}

/** Made-up reports of every format, with empty columns and totals too, come back from a file cell by cell and with every text. */
export async function expectReadBack({ name, write, numRuns, also }: WrittenFile): Promise<void> {
  const emptied = fc.constantFrom(null, withEmptyColumns, withEmptyTotals);
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...TEMPLATES),
      fc.nat(1_000_000),
      emptied,
      async (template, seed, empty) => {
        const full = consistentContent(template, seed);
        const content = empty === null ? full : empty(full);
        const reading = readReport(await documentOfFile(name, write(template, content)));
        expect(reading.template.id).toBe(template.id);
        expect(differences(template, content, reading)).toEqual([]);
        expect(
          Object.fromEntries(Object.entries(reading.texts).map(([key, text]) => [key, text?.text])),
        ).toEqual(sampleTexts);
        also?.(reading);
      },
    ),
    { numRuns },
  );
}

/** Every figure stands at the place its source names. */
export function expectPlaces({ cells, sourceText }: ReportReading): void {
  for (const { value, source } of Object.values(cells)) {
    if (value.status !== "reported") continue;
    expect(sourceText.substr(source.offset, source.length)).toBe(value.raw);
  }
}
