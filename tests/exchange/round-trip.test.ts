import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TEMPLATES } from "#lib/domain/templates/registry.ts";
import { writeDocx } from "#lib/exchange/export/paper/write-docx.ts";
import { anyReport } from "./any-report.ts";
import { paperOf } from "./paper-of.ts";
import { readBack } from "./read-back.ts";

describe.each(TEMPLATES)("any report of $id comes back cell by cell and word by word", (template) => {
  it("from its Word file", async () => {
    await fc.assert(
      fc.asyncProperty(anyReport(template), async (content) => {
        const bytes = await writeDocx(paperOf(template, content));
        expect(await readBack({ template, content }, { name: "年报.docx", bytes })).toEqual([]);
      }),
      { numRuns: 12 },
    );
  }, 60_000);
});
