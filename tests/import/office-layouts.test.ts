import { describe, expect, it } from "vitest";
import { seededChance } from "#lib/domain/reports/seeded-chance.fixture.ts";
import { documentOfFile } from "#lib/exchange/import/document-of-file.ts";
import { readReport } from "#lib/exchange/import/read-report.ts";
import { madeUpReport, publishedFigures } from "./layouts/contents.ts";
import { formOf } from "./layouts/form.ts";
import { HABITS } from "./layouts/habits.ts";
import { differentTexts, judgeLayout } from "./layouts/judge-layout.ts";
import { hasOfficePrograms, officeFiles } from "./layouts/office-files.ts";

const isPossible = hasOfficePrograms();
if (!isPossible) console.warn("Skipped: LibreOffice or poppler is not installed");

/** Some of the habits, each with a report of its own. */
const made = HABITS.filter((_, index) => index % 4 === 2).map((habit, index) => ({
  report: madeUpReport(index),
  habit,
}));
const published = publishedFigures()
  .slice(0, 3)
  .flatMap((report) => HABITS.slice(0, 1).map((habit) => ({ report, habit })));

describe.skipIf(!isPossible)("a report that LibreOffice printed", () => {
  it("is read from the Word file, the PDF and the text that poppler takes out of it", async () => {
    const cases = [...made, ...published].map(({ report, habit }, index) => {
      const chance = seededChance(index);
      return { report, habit, chance, form: habit.lay(formOf(report.template, report.content), chance) };
    });
    const files = await officeFiles(cases);
    for (const [index, { docx, pdf, texts }] of files.entries()) {
      const { form, habit, report } = cases[index] ?? expect.unreachable();
      const read = async (name: string, content: Uint8Array | string) => {
        const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
        const reading = readReport(await documentOfFile(name, bytes));
        return { reading, ...judgeLayout(form, reading) };
      };
      const told = `${habit.name}, report ${index}`;
      const word = await read("report.docx", docx);
      expect(word.right, told).toHaveLength(form.template.cells.length);
      expect(differentTexts(form, word.reading, { keepsLines: true }), told).toEqual([]);
      expect(word.reading.year, told).toBe(report.year);
      const printed = await read("report.pdf", pdf);
      expect({ ...printed, reading: null, right: printed.right.length }, told).toEqual({
        reading: null,
        right: form.template.cells.length,
        undecided: [],
        astray: [],
        wrong: [],
        missed: [],
        invented: [],
      });
      for (const kind of ["layout", "raw"] as const) {
        const { wrong, astray, missed, invented } = await read("report.txt", texts[kind]);
        expect({ wrong, astray, missed, invented }, `${told}, ${kind}`).toEqual({
          wrong: [],
          astray: [],
          missed: [],
          invented: [],
        });
      }
      // Without either option poppler scatters figures and labels: nothing may be wrong, but not all can be told.
      const scattered = await read("report.txt", texts.plain);
      expect([...scattered.wrong, ...scattered.invented], told).toEqual([]);
    }
  }, 120_000);
});
